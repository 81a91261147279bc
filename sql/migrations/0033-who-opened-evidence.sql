-- Auditors ask of a whole requisition who opened its evidence: answered from this index alone, whatever else was done about it.
create index act_viewed on ledger.act (subject, actor) where kind = 'evidence.viewed';

-- The access log narrowed by role: some roles act seldom, and without this their acts were looked for among everybody's.
create index act_role on ledger.act (role, at desc, id desc);

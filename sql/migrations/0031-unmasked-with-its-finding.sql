-- Whoever cannot see a finding yet, because they could still judge its page as the second person (0020), does not see what was shown again in it.
alter policy own on evidence.unmasking using (exists (select from evidence.finding f where f.id = unmasking.finding_id));

-- A hold (0026) keeps the table that came after it, too.

create or replace trigger held before delete on evidence.unmasking for each row execute function intake.keep_held();
create or replace trigger held_table before truncate on evidence.unmasking for each statement execute function intake.keep_held_table();

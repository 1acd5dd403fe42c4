-- when somebody showed that mail to the address reaches them; nothing before
alter table person add column confirmed_at datetime(6);
-- those who are here already are not asked
update person set confirmed_at = created_at;

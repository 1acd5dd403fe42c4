-- to whom a task was given by name; nothing for one that goes with its role
alter table task add column given_to bigint;
alter table task add constraint task_given foreign key (tenant_id, given_to) references member (tenant_id, id);

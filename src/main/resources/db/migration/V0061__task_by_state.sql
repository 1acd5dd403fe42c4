create index task_by_state on task (tenant_id, state, due_on);

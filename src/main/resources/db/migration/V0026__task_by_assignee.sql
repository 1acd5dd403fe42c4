create index task_by_assignee on task (tenant_id, assignee_id, state, due_on);

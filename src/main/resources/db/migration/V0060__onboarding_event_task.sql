alter table onboarding_event
    add constraint onboarding_event_task foreign key (tenant_id, task_id) references task (tenant_id, id);

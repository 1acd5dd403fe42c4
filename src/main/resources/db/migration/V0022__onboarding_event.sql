create table onboarding_event (
    tenant_id bigint not null,
    onboarding_id bigint not null,
    event varchar(60) not null,
    -- a day, or a day and a time on the company's clocks: 2026-03-31 or 2026-03-31T15:30
    happened varchar(20) not null,
    -- the task whose completion it was; nothing when somebody recorded it by hand
    task_id bigint,
    recorded_by bigint,
    recorded_at datetime(6) not null,
    constraint onboarding_event_pk primary key (tenant_id, onboarding_id, event),
    constraint onboarding_event_onboarding foreign key (tenant_id, onboarding_id) references onboarding (tenant_id, id),
    constraint onboarding_event_by foreign key (tenant_id, recorded_by) references member (tenant_id, id)
);

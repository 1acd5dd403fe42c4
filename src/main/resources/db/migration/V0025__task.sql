create table task (
    tenant_id bigint not null,
    id bigint not null,
    onboarding_id bigint not null,
    -- empty for what the communication plan asks for
    phase varchar(60) not null,
    task_key varchar(60) not null,
    -- which time of a task that repeats, 0 for one that does not; which product it is done for, empty for all
    turn int not null,
    product varchar(60) not null,
    kind varchar(10) not null,
    position int not null,
    title varchar(500) not null,
    role varchar(60) not null,
    assignee_id bigint,
    side varchar(12) not null,
    mandatory boolean not null,
    -- how many things have to be ticked or attached before it can be done
    steps int not null,
    -- the day to sort and to remind by, in the company's zone; the instant where it is one; the first day where it is a window
    due_on date,
    due_at datetime(6),
    from_on date,
    -- whether it must be done by then, and whether the date still moves with an event that is only planned
    deadline boolean not null,
    expected boolean not null,
    state varchar(14) not null,
    -- why it is blocked, in words
    waits_for varchar(1000) not null,
    completed_by bigint,
    completed_at datetime(6),
    reason varchar(2000) not null,
    constraint task_pk primary key (tenant_id, id),
    constraint task_once unique (tenant_id, onboarding_id, phase, task_key, product, turn),
    constraint task_onboarding foreign key (tenant_id, onboarding_id) references onboarding (tenant_id, id),
    constraint task_assignee foreign key (tenant_id, assignee_id) references member (tenant_id, id),
    constraint task_completer foreign key (tenant_id, completed_by) references member (tenant_id, id),
    constraint task_kind check (kind in ('task', 'message', 'standing')),
    constraint task_state check (state in ('open', 'blocked', 'done', 'skipped', 'not applicable')),
    constraint task_done check (state <> 'done' or completed_at is not null)
);

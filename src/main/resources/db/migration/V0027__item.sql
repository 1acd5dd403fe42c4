create table item (
    tenant_id bigint not null,
    id bigint not null,
    task_id bigint not null,
    position int not null,
    title varchar(500) not null,
    required boolean not null,
    -- what was written down, and whether it is good enough; nothing where a tick says all
    outcome varchar(500),
    passed boolean,
    ticked_by bigint,
    ticked_at datetime(6),
    constraint item_pk primary key (tenant_id, id),
    constraint item_once unique (tenant_id, task_id, position),
    constraint item_task foreign key (tenant_id, task_id) references task (tenant_id, id),
    constraint item_ticker foreign key (tenant_id, ticked_by) references member (tenant_id, id)
);

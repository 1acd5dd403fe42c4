create table task_entry (
    tenant_id bigint not null,
    id bigint not null,
    task_id bigint not null,
    kind varchar(14) not null,
    by_member bigint not null,
    at datetime(6) not null,
    words varchar(4000) not null,
    constraint task_entry_pk primary key (tenant_id, id),
    constraint task_entry_task foreign key (tenant_id, task_id) references task (tenant_id, id),
    constraint task_entry_member foreign key (tenant_id, by_member) references member (tenant_id, id),
    constraint task_entry_kind check (kind in ('note', 'done', 'undone', 'skipped', 'not applicable', 'file', 'item', 'item undone'))
);

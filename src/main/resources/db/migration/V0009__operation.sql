create table operation (
    tenant_id bigint not null,
    id bigint not null,
    done_at datetime(6) not null,
    outcome varchar(400) not null,
    constraint operation_pk primary key (tenant_id, id),
    constraint operation_tenant foreign key (tenant_id) references tenant (id)
);

create table audit_head (
    tenant_id bigint not null,
    sequence bigint not null,
    hash char(64) not null,
    constraint audit_head_pk primary key (tenant_id),
    constraint audit_head_tenant foreign key (tenant_id) references tenant (id)
);

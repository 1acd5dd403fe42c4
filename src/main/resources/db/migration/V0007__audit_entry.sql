create table audit_entry (
    tenant_id bigint not null,
    sequence bigint not null,
    at datetime(6) not null,
    actor bigint,
    actor_name varchar(200) not null,
    action varchar(60) not null,
    subject_kind varchar(30) not null,
    subject_id bigint not null,
    subject_name varchar(300) not null,
    changes mediumtext not null,
    reason varchar(2000) not null,
    request varchar(40) not null,
    previous_hash char(64) not null,
    hash char(64) not null,
    constraint audit_entry_pk primary key (tenant_id, sequence),
    constraint audit_entry_tenant foreign key (tenant_id) references tenant (id)
);

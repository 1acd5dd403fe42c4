create table profile_answer (
    tenant_id bigint not null,
    field varchar(60) not null,
    texts mediumtext not null,
    answered_by bigint,
    answered_at datetime(6) not null,
    constraint profile_answer_pk primary key (tenant_id, field),
    constraint profile_answer_tenant foreign key (tenant_id) references tenant (id),
    constraint profile_answer_by foreign key (tenant_id, answered_by) references member (tenant_id, id)
);

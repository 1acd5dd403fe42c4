create table document_answer (
    tenant_id bigint not null,
    version_id bigint not null,
    field varchar(60) not null,
    texts mediumtext not null,
    answered_by bigint,
    answered_at datetime(6) not null,
    constraint document_answer_pk primary key (tenant_id, version_id, field),
    constraint document_answer_version foreign key (tenant_id, version_id) references document_version (tenant_id, id),
    constraint document_answer_by foreign key (tenant_id, answered_by) references member (tenant_id, id)
);

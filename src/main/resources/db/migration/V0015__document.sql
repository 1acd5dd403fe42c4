create table document (
    tenant_id bigint not null,
    id bigint not null,
    slug varchar(60) not null,
    number varchar(40) not null,
    title varchar(200) not null,
    template varchar(60) not null,
    owner_id bigint not null,
    created_at datetime(6) not null,
    constraint document_pk primary key (tenant_id, id),
    constraint document_slug unique (tenant_id, slug),
    constraint document_number_unique unique (tenant_id, number),
    constraint document_tenant foreign key (tenant_id) references tenant (id),
    constraint document_owner foreign key (tenant_id, owner_id) references member (tenant_id, id)
);

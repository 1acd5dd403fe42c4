create table document_number (
    tenant_id bigint not null,
    prefix varchar(20) not null,
    last_number int not null,
    constraint document_number_pk primary key (tenant_id, prefix),
    constraint document_number_tenant foreign key (tenant_id) references tenant (id)
);

create table contact (
    tenant_id bigint not null,
    id bigint not null,
    client_id bigint not null,
    position int not null,
    name varchar(200) not null,
    email varchar(254),
    roles mediumtext not null,
    lock_version bigint not null,
    constraint contact_pk primary key (tenant_id, id),
    constraint contact_client foreign key (tenant_id, client_id) references client (tenant_id, id)
);

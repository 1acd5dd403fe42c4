create table client (
    tenant_id bigint not null,
    id bigint not null,
    slug varchar(60) not null,
    name varchar(200) not null,
    kind varchar(6) not null,
    country char(2) not null,
    products mediumtext not null,
    lock_version bigint not null,
    created_at datetime(6) not null,
    constraint client_pk primary key (tenant_id, id),
    constraint client_slug unique (tenant_id, slug),
    constraint client_tenant foreign key (tenant_id) references tenant (id),
    constraint client_kind check (kind in ('new', 'repeat'))
);

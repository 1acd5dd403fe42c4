create table stored_blob (
    tenant_id bigint not null,
    sha256 char(64) not null,
    media_type varchar(100) not null,
    length bigint not null,
    created_at datetime(6) not null,
    constraint stored_blob_pk primary key (tenant_id, sha256),
    constraint stored_blob_tenant foreign key (tenant_id) references tenant (id)
);

create table company_export (
    tenant_id bigint not null,
    id bigint not null,
    asked_by bigint not null,
    asked_at datetime(6) not null,
    -- how many of the company's documents and clients are written
    done int not null,
    total int not null,
    archive char(64),
    finished_at datetime(6),
    constraint company_export_pk primary key (tenant_id, id),
    constraint company_export_by foreign key (tenant_id, asked_by) references member (tenant_id, id),
    constraint company_export_archive foreign key (tenant_id, archive) references stored_blob (tenant_id, sha256),
    constraint company_export_finished check ((archive is null) = (finished_at is null))
);

create table attachment (
    tenant_id bigint not null,
    id bigint not null,
    task_id bigint not null,
    sha256 char(64) not null,
    name varchar(200) not null,
    -- which of the things that the process asks for; empty for anything else
    evidence varchar(500) not null,
    added_by bigint not null,
    added_at datetime(6) not null,
    constraint attachment_pk primary key (tenant_id, id),
    constraint attachment_task foreign key (tenant_id, task_id) references task (tenant_id, id),
    constraint attachment_blob foreign key (tenant_id, sha256) references stored_blob (tenant_id, sha256),
    constraint attachment_adder foreign key (tenant_id, added_by) references member (tenant_id, id)
);

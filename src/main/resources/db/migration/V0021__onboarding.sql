create table onboarding (
    tenant_id bigint not null,
    id bigint not null,
    client_id bigint not null,
    version_id bigint not null,
    state varchar(10) not null,
    -- keys of the products that it is for, as a JSON array
    products mediumtext not null,
    -- the client's own hours, in the notation of tenant.yaml; nothing when they are the usual ones of its country
    calendar mediumtext,
    started_by bigint,
    started_at datetime(6) not null,
    closed_at datetime(6),
    reason varchar(2000) not null,
    lock_version bigint not null,
    constraint onboarding_pk primary key (tenant_id, id),
    constraint onboarding_client foreign key (tenant_id, client_id) references client (tenant_id, id),
    constraint onboarding_version foreign key (tenant_id, version_id) references document_version (tenant_id, id),
    constraint onboarding_starter foreign key (tenant_id, started_by) references member (tenant_id, id),
    constraint onboarding_state check (state in ('active', 'on hold', 'completed', 'cancelled'))
);

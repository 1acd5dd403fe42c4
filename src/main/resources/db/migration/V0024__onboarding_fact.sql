create table onboarding_fact (
    tenant_id bigint not null,
    onboarding_id bigint not null,
    fact varchar(60) not null,
    texts mediumtext not null,
    constraint onboarding_fact_pk primary key (tenant_id, onboarding_id, fact),
    constraint onboarding_fact_onboarding foreign key (tenant_id, onboarding_id) references onboarding (tenant_id, id)
);

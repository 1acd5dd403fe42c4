create table onboarding_holder (
    tenant_id bigint not null,
    onboarding_id bigint not null,
    role varchar(60) not null,
    member_id bigint not null,
    constraint onboarding_holder_pk primary key (tenant_id, onboarding_id, role),
    constraint onboarding_holder_onboarding foreign key (tenant_id, onboarding_id) references onboarding (tenant_id, id),
    constraint onboarding_holder_member foreign key (tenant_id, member_id) references member (tenant_id, id)
);

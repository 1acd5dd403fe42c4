create table invitation (
    tenant_id bigint not null,
    member_id bigint not null,
    token_hash char(64) not null,
    expires_at datetime(6) not null,
    constraint invitation_pk primary key (tenant_id, member_id),
    constraint invitation_token unique (token_hash),
    constraint invitation_member foreign key (tenant_id, member_id) references member (tenant_id, id)
);

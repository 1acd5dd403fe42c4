create table trail_check (
    tenant_id bigint not null,
    id bigint not null,
    asked_by bigint not null,
    asked_at datetime(6) not null,
    checked_at datetime(6),
    -- how many entries are intact; in a broken trail those before the first that is not
    entries bigint,
    fault varchar(20),
    constraint trail_check_pk primary key (tenant_id, id),
    constraint trail_check_asker foreign key (tenant_id, asked_by) references member (tenant_id, id)
);

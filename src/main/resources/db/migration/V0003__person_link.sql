create table person_link (
    token_hash char(64) not null,
    person_id bigint not null,
    purpose varchar(10) not null,
    created_at datetime(6) not null,
    expires_at datetime(6) not null,
    constraint person_link_pk primary key (token_hash),
    constraint person_link_person foreign key (person_id) references person (id),
    constraint person_link_purpose check (purpose in ('reset', 'invite'))
);

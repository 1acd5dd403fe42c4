create table person_link (
    person_id bigint not null,
    token_hash char(64) not null,
    expires_at datetime(6) not null,
    constraint person_link_pk primary key (person_id),
    constraint person_link_token unique (token_hash),
    constraint person_link_person foreign key (person_id) references person (id)
);

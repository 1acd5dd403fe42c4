create table session (
    token_hash char(64) not null,
    id bigint not null,
    person_id bigint not null,
    agent varchar(300) not null,
    created_at datetime(6) not null,
    seen_at datetime(6) not null,
    constraint session_pk primary key (token_hash),
    constraint session_id unique (id),
    constraint session_person foreign key (person_id) references person (id)
);

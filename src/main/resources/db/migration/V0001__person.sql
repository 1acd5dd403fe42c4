create table person (
    id bigint not null,
    email varchar(254) not null,
    name varchar(200) not null,
    password varchar(200),
    created_at datetime(6) not null,
    constraint person_pk primary key (id),
    constraint person_email unique (email)
);

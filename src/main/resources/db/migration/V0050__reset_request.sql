create table reset_request (
    id bigint not null,
    email varchar(254) not null,
    asked_at datetime(6) not null,
    constraint reset_request_pk primary key (id)
);

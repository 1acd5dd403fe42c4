create table attempt (
    what varchar(20) not null,
    subject char(64) not null,
    span_start datetime(6) not null,
    times int not null,
    constraint attempt_pk primary key (what, subject, span_start)
);

create table mail (
    id bigint not null,
    recipient varchar(254) not null,
    subject varchar(300) not null,
    body mediumtext not null,
    created_at datetime(6) not null,
    due_at datetime(6) not null,
    sent_at datetime(6),
    attempts int not null,
    constraint mail_pk primary key (id),
    index mail_due (sent_at, due_at)
);

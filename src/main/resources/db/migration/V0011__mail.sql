create table mail (
    id bigint not null,
    tenant_id bigint,
    recipient varchar(254) not null,
    subject varchar(300) not null,
    body mediumtext not null,
    created_at datetime(6) not null,
    sent_at datetime(6),
    attempts int not null,
    constraint mail_pk primary key (id)
);

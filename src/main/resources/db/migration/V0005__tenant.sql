create table tenant (
    id bigint not null,
    slug varchar(60) not null,
    name varchar(200) not null,
    locale varchar(35) not null,
    zone varchar(60) not null,
    accent char(7) not null,
    logo char(64),
    calendar mediumtext not null,
    role_titles mediumtext not null,
    lock_version bigint not null,
    created_at datetime(6) not null,
    constraint tenant_pk primary key (id),
    constraint tenant_slug unique (slug)
);

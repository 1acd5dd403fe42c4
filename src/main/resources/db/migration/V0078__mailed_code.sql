-- a code of each purpose at a time; those of before were for passwords and lived for half an hour
drop table person_link;
create table mailed_code (
    person_id bigint not null,
    purpose varchar(10) not null,
    token_hash char(64) not null,
    expires_at datetime(6) not null,
    constraint mailed_code_pk primary key (person_id, purpose),
    constraint mailed_code_token unique (token_hash),
    constraint mailed_code_person foreign key (person_id) references person (id),
    constraint mailed_code_purpose check (purpose in ('password', 'address'))
);
create index mailed_code_end on mailed_code (expires_at);

-- the table of db-scheduler
create table job (
    task_name varchar(100) not null,
    task_instance varchar(100) not null,
    task_data blob,
    execution_time datetime(6) not null,
    picked boolean not null,
    picked_by varchar(50),
    last_success datetime(6),
    last_failure datetime(6),
    consecutive_failures int,
    last_heartbeat datetime(6),
    version bigint not null,
    constraint job_pk primary key (task_name, task_instance)
);
create index job_execution on job (execution_time);
create index job_heartbeat on job (last_heartbeat);

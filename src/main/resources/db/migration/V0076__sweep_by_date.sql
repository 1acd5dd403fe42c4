-- what nobody needs any more is found by its date; without these each sweep reads, and locks, every row
create index operation_done on operation (done_at);
create index attempt_start on attempt (span_start);
create index session_seen on session (seen_at);
create index session_created on session (created_at);

alter table task_entry drop constraint task_entry_kind;
alter table task_entry add constraint task_entry_kind
    check (kind in ('note', 'done', 'undone', 'skipped', 'not applicable', 'file', 'item', 'item undone', 'given'));

-- Owner: people. Who gave or took which rights, and when: ids and rights, never a name.
create table rights_change (
    id         bigint generated always as identity primary key,
    at         timestamptz not null,
    account    uuid        not null references account,
    changed_by uuid        not null references account,
    granted    text[]      not null,
    withdrawn  text[]      not null,
    constraint rights_change_changes_something check (cardinality(granted) + cardinality(withdrawn) > 0)
);

create index rights_change_account on rights_change (account, id);

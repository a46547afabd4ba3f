-- Owner: people. Why somebody gave a reservation up, in their own words: free text can name anybody.
create table cancel_reason (
    reservation uuid primary key,
    account     uuid not null references account,
    reason      varchar(500) not null
);

create index cancel_reason_account on cancel_reason (account);

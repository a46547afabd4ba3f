-- Owner: web. The holds that an account has at once, so that nobody holds everything. A row counts until it lapses with
-- its hold, or until the hold is confirmed or given up.
create table hold_at_once (
    reservation uuid primary key,
    account     uuid        not null,
    expires_at  timestamptz not null
);

create index hold_at_once_account on hold_at_once (account, expires_at);
create index hold_at_once_expiry on hold_at_once (expires_at);

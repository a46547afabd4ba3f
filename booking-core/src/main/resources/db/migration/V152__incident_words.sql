-- Owner: incident. What people say and show when they report a fault: it can name or show anybody, so it stays out of the log.
create table incident_words (
    incident uuid          primary key,
    account  uuid          not null,
    text     varchar(2000) not null,
    photo    bytea                        -- a JPEG drawn anew
);

create index incident_words_account on incident_words (account);

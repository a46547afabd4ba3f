#!/bin/bash
# Run once, on an empty database: the application's own role, which owns its database and is no superuser.
set -euo pipefail
psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres --set=password="$MAROT_DATABASE_PASSWORD" <<'SQL'
create role marot login nosuperuser nocreatedb nocreaterole password :'password';
alter role marot set idle_in_transaction_session_timeout = '30s';
alter role marot set lock_timeout = '3s';
alter role marot set statement_timeout = '60s';
alter role marot set transaction_timeout = '120s';
create database marot owner marot;
revoke connect on database postgres from public;
SQL

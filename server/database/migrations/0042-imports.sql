-- Tables of other offices, taken in by the hundred: uploaded, looked at, checked row by row, then loaded.
create table imports (
  city           text not null references cities (id),
  id             uuid not null,
  kind           text not null,
  file           uuid not null,
  file_name      text not null,
  format         text not null check (format in ('xlsx', 'csv')),
  state          text not null check (state in ('preview', 'checking', 'loading', 'done', 'refused', 'failed', 'cancelled')),
  -- Load nothing unless every row is good, or exactly the good ones.
  mode           text check (mode in ('all', 'good')),
  header_row     integer not null,
  headers        text[] not null,
  -- Which column of the file each field of the kind is read from.
  mapping        jsonb not null,
  preview        jsonb not null,
  total          integer not null check (total >= 0),
  read           integer not null default 0,
  good           integer not null default 0,
  bad            integer not null default 0,
  added          integer not null default 0,
  changed        integer not null default 0,
  same           integer not null default 0,
  failure        text,
  created_by     uuid,
  created_name   text not null,
  -- On whose behalf the job works.
  viewer         jsonb not null,
  created_at     timestamptz not null,
  started_at     timestamptz,
  finished_at    timestamptz,
  -- The process that works on it now holds a lease, renewed with every batch; when it has run out another takes over.
  runner         uuid,
  lease_until    timestamptz,
  -- How often it was taken up without getting anywhere.
  attempts       integer not null default 0,
  primary key (city, id),
  foreign key (city, file) references files (city, id),
  foreign key (city, created_by) references people (city, id)
);
create index imports_by_time on imports (city, created_at desc);
create index imports_under_way on imports (lease_until) where state in ('checking', 'loading');

-- What became of each row. Until it is loaded a row keeps what stood in the file.
create table import_rows (
  city      text not null,
  import    uuid not null,
  row       integer not null check (row > 0),
  state     text not null check (state in ('good', 'bad', 'added', 'changed', 'same')),
  key       text,
  label     text not null default '',
  problems  jsonb not null default '[]',
  notes     jsonb not null default '[]',
  data      jsonb,
  source    jsonb,
  target    uuid,
  primary key (city, import, row),
  foreign key (city, import) references imports (city, id)
);
create index import_rows_by_state on import_rows (city, import, state, row);
create index import_rows_by_key on import_rows (city, import, key);

create function app_imports() returns boolean language sql stable parallel safe
  return app_reach() = 'system' or (app_is_staff() and (app_has_power('imports') or app_has_power('admin')));

alter table imports enable row level security;
create policy imports_own on imports for all to zhuqitong_app
  using (city = (select app_city()) and (select app_imports())) with check (city = (select app_city()) and (select app_imports()));
grant select, insert, update on imports to zhuqitong_app;

alter table import_rows enable row level security;
create policy import_rows_own on import_rows for all to zhuqitong_app
  using (city = (select app_city()) and (select app_imports())) with check (city = (select app_city()) and (select app_imports()));
grant select, insert, update on import_rows to zhuqitong_app;

-- Which imports nobody works on any more, in all cities, without showing any of them.
create function imports_left_behind(now timestamptz) returns table (city text, id uuid)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select i.city, i.id from imports i where i.state in ('checking', 'loading') and i.lease_until < now;
  end;
revoke execute on function imports_left_behind(timestamptz) from public;
grant execute on function imports_left_behind(timestamptz) to zhuqitong_app;

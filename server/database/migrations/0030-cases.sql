-- Cases (事项): what comes in, is handled within a time limit, and is closed.

-- Every version of a case kind; a running case keeps the version it began with.
create table case_kinds (
  city        text not null references cities (id),
  id          text not null,
  version     integer not null check (version > 0),
  definition  jsonb not null,
  primary key (city, id, version)
);

-- The last number given out, per kind and year.
create table case_counters (
  city  text not null references cities (id),
  kind  text not null,
  year  integer not null,
  last  integer not null check (last > 0),
  primary key (city, kind, year)
);

-- The projection of case_actions, written in the same transaction; it can be rebuilt from them.
create table cases (
  city             text not null references cities (id),
  id               uuid not null,
  kind             text not null,
  kind_version     integer not null,
  number           text not null,
  version          integer not null check (version > 0),
  -- What was asked, and by whom.
  title            text not null check (title <> ''),
  body             text not null,
  wish             text not null default '',
  enterprise       uuid,
  applicant        text not null default '',
  phone            text not null default '',
  reply_by         text not null default '',
  registered_at    timestamptz not null,
  registered_by    text,
  registered_post  text,
  source           text,
  source_key       text,
  -- What the actions made of it.
  stage            text not null,
  mode             text not null check (mode in ('to-do', 'working', 'waiting', 'ended')),
  round            integer not null,
  channel          text not null,
  topic            text not null,
  tier             text,
  difficulty       text,
  outcome          text,
  lead             text,
  units            text[] not null default '{}',
  coordinator      text,
  escalation       integer not null default 0,
  urged            integer not null default 0,
  ending           text,
  closed_at        timestamptz,
  merged_into      uuid,
  joint            uuid,
  last_action      text not null,
  last_action_at   timestamptz not null,
  -- The clock that counts now. Overdue is derived from it when read.
  clock            text,
  due_at           timestamptz,
  due_provisional  boolean not null default false,
  paused           boolean not null default false,
  on_time          boolean,
  state            jsonb not null,
  words            tsvector not null,
  primary key (city, id),
  unique (city, number),
  unique (city, source, source_key),
  foreign key (city, kind, kind_version) references case_kinds (city, id, version),
  foreign key (city, merged_into) references cases (city, id)
);
create index cases_by_due on cases (city, due_at) where mode <> 'ended';
create index cases_by_registration on cases (city, registered_at desc);
create index cases_of_enterprise on cases (city, enterprise, registered_at desc);
create index cases_of_units on cases using gin (units);
create index cases_words on cases using gin (words);
create index cases_of_coordinator on cases (city, coordinator) where mode <> 'ended';
create index cases_of_joint on cases (city, joint) where joint is not null;

-- What happened, for ever.
create table case_actions (
  city          text not null,
  case_id       uuid not null,
  seq           integer not null check (seq > 0),
  action        text not null,
  at            timestamptz not null,
  person        uuid,
  post          text,
  organisation  text,
  enterprise    uuid,
  system        boolean not null default false,
  data          jsonb not null,
  request_key   text,
  primary key (city, case_id, seq),
  unique (city, request_key),
  foreign key (city, case_id) references cases (city, id)
);
create index case_actions_by_time on case_actions (city, at);
create trigger case_actions_kept before update or delete on case_actions
  for each row execute function refuse_change();

-- Each budget of a case; `next_rung_at` is what the sweep walks along, in all cities at once.
create table case_timers (
  city          text not null,
  case_id       uuid not null,
  timer         text not null,
  round         integer not null,
  organisation  text,
  definition    jsonb not null,
  due_at        timestamptz,
  provisional   boolean not null,
  running       boolean not null,
  stopped       boolean not null,
  next_rung_at  timestamptz,
  primary key (city, case_id, timer),
  foreign key (city, case_id) references cases (city, id)
);
create index case_timers_by_rung on case_timers (next_rung_at) where next_rung_at is not null;
create index case_timers_of_organisation on case_timers (city, organisation, due_at) where not stopped;

-- A rung fires once in a round; a return begins the next round and arms it again.
create table case_rungs (
  city      text not null,
  case_id   uuid not null,
  timer     text not null,
  round     integer not null,
  rung      text not null,
  fired_at  timestamptz not null,
  primary key (city, case_id, timer, round, rung),
  foreign key (city, case_id) references cases (city, id)
);

-- Why a due date is no longer what it was: publishing a calendar year moves open terms.
create table case_due_changes (
  city             text not null,
  id               uuid not null,
  case_id          uuid not null,
  timer            text not null,
  round            integer not null,
  old_due_at       timestamptz,
  old_provisional  boolean not null,
  new_due_at       timestamptz,
  new_provisional  boolean not null,
  reason           text not null,
  at               timestamptz not null,
  primary key (city, id),
  foreign key (city, case_id) references cases (city, id)
);
create index case_due_changes_of_case on case_due_changes (city, case_id, at);

-- Which files belong to which action of a case; those of internal actions are not the enterprise's to see.
create table case_files (
  city      text not null,
  case_id   uuid not null,
  file      uuid not null,
  seq       integer not null,
  internal  boolean not null,
  primary key (city, case_id, file),
  foreign key (city, case_id) references cases (city, id)
);
create index case_files_of_file on case_files (city, file);

-- Second lock. The first is server/cases/policy.ts, which says the same in every query.
alter table case_kinds enable row level security;
create policy case_kinds_read on case_kinds for select to zhuqitong_app using (city = app_city());
create policy case_kinds_insert on case_kinds for insert to zhuqitong_app
  with check (city = app_city() and app_reach() in ('system', 'city'));
grant select, insert on case_kinds to zhuqitong_app;

alter table case_counters enable row level security;
create policy case_counters_own on case_counters for all to zhuqitong_app
  using (city = app_city() and app_reach() <> 'public') with check (city = app_city() and app_reach() <> 'public');
grant select, insert, update on case_counters to zhuqitong_app;

alter table cases enable row level security;
create policy cases_scope on cases for all to zhuqitong_app
  using (
    city = (select app_city()) and (
      (select app_reach()) in ('system', 'city')
      or ((select app_reach()) = 'organisation'
          and (units && (select app_organisations()) or registered_by = any ((select app_organisations())::text[])))
      or ((select app_reach()) = 'enterprise' and enterprise = (select app_enterprise())::uuid)
    )
  )
  with check (city = (select app_city()) and (select app_reach()) <> 'public');
grant select, insert, update on cases to zhuqitong_app;

do $$
declare part text;
begin
  -- What hangs on a case is seen by whoever sees the case.
  foreach part in array array['case_actions', 'case_timers', 'case_rungs', 'case_due_changes', 'case_files'] loop
    execute format('alter table %I enable row level security', part);
    execute format('create policy %I on %I for select to zhuqitong_app using (city = (select app_city())
      and exists (select from cases where cases.city = %I.city and cases.id = %I.case_id))', part || '_read', part, part, part);
    execute format('create policy %I on %I for insert to zhuqitong_app
      with check (city = (select app_city()) and (select app_reach()) <> ''public'')', part || '_insert', part);
  end loop;
end
$$;
create policy case_timers_update on case_timers for update to zhuqitong_app
  using (city = (select app_city()) and exists (select from cases where cases.city = case_timers.city and cases.id = case_timers.case_id))
  with check (city = (select app_city()));
grant select, insert on case_actions, case_rungs, case_due_changes, case_files to zhuqitong_app;
grant select, insert, update on case_timers to zhuqitong_app;

-- The sweep sees which cities have rungs to fire, without seeing any case.
create function cities_with_due_rungs(now timestamptz) returns setof text
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select distinct city from case_timers where next_rung_at <= now;
  end;
revoke execute on function cities_with_due_rungs(timestamptz) from public;
grant execute on function cities_with_due_rungs(timestamptz) to zhuqitong_app;

-- The enterprises of a roster shared out among leaders for a year (ZB-09, GZ-07, PE-04): drafts, what hands decided, approval.

-- One plan of the city's pack in one year. What is shown is the last draft with the changes by hand made since.
create table allocations (
  city          text not null references cities (id),
  id            uuid not null,
  plan          text not null,
  year          integer not null check (year between 2000 and 2100),
  roster        uuid not null,
  state         text not null check (state in ('draft', 'submitted', 'approved')),
  -- The number of the last draft; none before it was computed.
  draft         integer not null default 0 check (draft >= 0),
  created_at    timestamptz not null,
  created_by    text not null,
  submitted_at  timestamptz,
  submitted_by  text,
  -- Who submitted, as an id: somebody else approves.
  submitter     text,
  -- Why it was given back last.
  returned      text,
  approved_at   timestamptz,
  approved_by   text,
  primary key (city, id),
  unique (city, plan, year),
  foreign key (city, roster) references rosters (city, id),
  check ((state = 'draft') = (submitted_at is null)),
  check ((state = 'approved') = (approved_at is not null and approved_by is not null))
);

-- Every draft as it was: the problem that was asked and the whole answer, so that any two can be compared.
create table allocation_drafts (
  city        text not null,
  allocation  uuid not null,
  draft       integer not null check (draft > 0),
  -- Computed anew, or the one before with changes by hand, frozen for submitting.
  how         text not null check (how in ('computed', 'by-hand')),
  problem     jsonb not null,
  result      jsonb not null,
  -- The score that would be reached without any change by hand.
  best        integer not null,
  made_at     timestamptz not null,
  made_by     text not null,
  primary key (city, allocation, draft),
  foreign key (city, allocation) references allocations (city, id)
);
create trigger allocation_drafts_kept before update or delete on allocation_drafts
  for each row execute function refuse_change();

-- The park of each leader for the year (GZ-07).
create table allocation_parks (
  city        text not null,
  allocation  uuid not null,
  post        text not null,
  park        text not null,
  origin      text not null check (origin in ('proposed', 'hand')),
  reason      text not null check (reason <> ''),
  made_at     timestamptz not null,
  made_by     text not null,
  primary key (city, allocation, post),
  foreign key (city, allocation) references allocations (city, id),
  foreign key (city, post) references posts (city, id),
  foreign key (city, park) references organisations (city, id)
);

-- Pairs that may not be (回避). Lifted ones keep their row.
create table allocation_forbidden (
  city        text not null,
  id          uuid not null,
  allocation  uuid not null,
  enterprise  uuid not null,
  post        text not null,
  reason      text not null check (reason <> ''),
  made_at     timestamptz not null,
  made_by     text not null,
  lifted_at   timestamptz,
  lifted_by   text,
  primary key (city, id),
  foreign key (city, allocation) references allocations (city, id),
  foreign key (city, enterprise) references enterprises (city, id),
  foreign key (city, post) references posts (city, id),
  check ((lifted_at is null) = (lifted_by is null))
);
create unique index allocation_forbidden_once on allocation_forbidden (city, allocation, enterprise, post) where lifted_at is null;

-- Pairs decided by hand. The reason may be owed until submitting; one that is taken back keeps its row.
create table allocation_hands (
  city           text not null,
  id             uuid not null,
  allocation     uuid not null,
  enterprise     uuid not null,
  -- Whose it was before; nobody's when it had none.
  from_post      text,
  to_post        text not null,
  reason         text not null default '',
  made_at        timestamptz not null,
  made_by        text not null,
  taken_back_at  timestamptz,
  taken_back_by  text,
  primary key (city, id),
  foreign key (city, allocation) references allocations (city, id),
  foreign key (city, enterprise) references enterprises (city, id),
  foreign key (city, from_post) references posts (city, id),
  foreign key (city, to_post) references posts (city, id),
  check ((taken_back_at is null) = (taken_back_by is null))
);
create unique index allocation_hands_standing on allocation_hands (city, allocation, enterprise) where taken_back_at is null;

-- What was submitted waits as it is; what was approved never changes.
create function refuse_change_of_approved_allocation() returns trigger language plpgsql as $$
begin
  if old.state = 'approved' then raise exception 'an approved allocation does not change'; end if;
  return coalesce(new, old);
end
$$;
create trigger allocations_frozen before update or delete on allocations
  for each row execute function refuse_change_of_approved_allocation();
create function refuse_change_unless_draft() returns trigger language plpgsql as $$
begin
  if not exists (select from allocations where city = coalesce(new.city, old.city)
      and id = coalesce(new.allocation, old.allocation) and state = 'draft') then
    raise exception 'only the draft of an allocation changes';
  end if;
  return coalesce(new, old);
end
$$;
create trigger allocation_drafts_open before insert on allocation_drafts
  for each row execute function refuse_change_unless_draft();
do $$
declare part text;
begin
  foreach part in array array['allocation_parks', 'allocation_forbidden', 'allocation_hands'] loop
    execute format('create trigger %I before insert or update or delete on %I
      for each row execute function refuse_change_unless_draft()', part || '_open', part);
  end loop;
end
$$;

-- Whoever approves what the office drafts sees the whole of liaison, and approving makes the year's links.
create or replace function app_oversees_liaison() returns boolean language sql stable parallel safe
  return app_reach() = 'system' or (app_reach() = 'city' and exists (
    select from posts where city = app_city() and id = any (app_posts())
      and powers && array['liaison.manage', 'liaison.approve', 'appeals.supervise', 'appeals.follow', 'admin']));
drop policy liaison_links_insert on liaison_links;
create policy liaison_links_insert on liaison_links for insert to zhuqitong_app
  with check (city = (select app_city()) and ((select app_reach()) = 'system'
    or (select app_has_power('liaison.manage')) or (select app_has_power('liaison.approve'))));

-- Second lock; the first is server/liaison/allocation/policy.ts.
do $$
declare part text;
begin
  foreach part in array
    array['allocations', 'allocation_drafts', 'allocation_parks', 'allocation_forbidden', 'allocation_hands'] loop
    execute format('alter table %I enable row level security', part);
    execute format('create policy %I on %I for select to zhuqitong_app
      using (city = (select app_city()) and (select app_oversees_liaison()))', part || '_read', part);
    execute format('create policy %I on %I for insert to zhuqitong_app with check (city = (select app_city())
      and ((select app_reach()) = ''system'' or (select app_has_power(''liaison.manage''))))', part || '_insert', part);
    execute format('create policy %I on %I for update to zhuqitong_app using (city = (select app_city())
      and ((select app_reach()) = ''system'' or (select app_has_power(''liaison.manage''))%s))', part || '_update', part,
      case part when 'allocations' then ' or (select app_has_power(''liaison.approve''))' else '' end);
    execute format('grant select, insert on %I to zhuqitong_app', part);
  end loop;
end
$$;
grant update (state, draft, roster, submitted_at, submitted_by, submitter, returned, approved_at, approved_by)
  on allocations to zhuqitong_app;
grant update (park, origin, reason, made_at, made_by) on allocation_parks to zhuqitong_app;
grant update (lifted_at, lifted_by) on allocation_forbidden to zhuqitong_app;
grant update (reason, taken_back_at, taken_back_by) on allocation_hands to zhuqitong_app;

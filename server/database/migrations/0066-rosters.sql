-- Lists of enterprises drawn by a city's rules for a year (ZB-08, JZ-02, GZ-06), and the facts they are drawn from.

-- What a roster may ask about an enterprise besides its registration.
alter table enterprises
  add column business_group text not null default '',
  -- The park it stands in: a unit of the city's pack.
  add column park text,
  add column tags text[] not null default '{}',
  add foreign key (city, park) references organisations (city, id);

-- A yearly figure such as retained local tax, in fen. A later import replaces it; the import itself keeps what came when.
create table enterprise_figures (
  city        text not null references cities (id),
  enterprise  uuid not null,
  figure      text not null check (figure ~ '^[a-z][a-z-]*$'),
  year        integer not null check (year between 2000 and 2100),
  value_fen   bigint not null check (value_fen >= 0),
  made_at     timestamptz not null,
  made_by     text not null,
  primary key (city, figure, year, enterprise),
  foreign key (city, enterprise) references enterprises (city, id)
);

-- How an enterprise runs, as its county reports it; the last report of a year counts.
create table enterprise_grades (
  city          text not null references cities (id),
  id            uuid not null,
  enterprise    uuid not null,
  year          integer not null check (year between 2000 and 2100),
  grade         text not null check (grade in ('good', 'fair', 'poor')),
  note          text not null default '',
  -- The county that reports.
  organisation  text not null,
  made_at       timestamptz not null,
  made_by       text not null,
  primary key (city, id),
  foreign key (city, enterprise) references enterprises (city, id),
  foreign key (city, organisation) references organisations (city, id)
);
create index enterprise_grades_of on enterprise_grades (city, year, enterprise, id desc);
create trigger enterprise_grades_kept before update or delete on enterprise_grades
  for each row execute function refuse_change();

-- One roster: a rule, a year and, where each county draws its own, a district. A draft is drawn anew until it is approved.
create table rosters (
  city         text not null references cities (id),
  id           uuid not null,
  rule         text not null,
  year         integer not null check (year between 2000 and 2100),
  district     text,
  -- How often it was drawn.
  draft        integer not null check (draft > 0),
  state        text not null check (state in ('draft', 'approved')),
  -- The rule as it was when the roster was drawn.
  drawn_by_rule  jsonb not null,
  -- What the drawing says of the whole: who was just left out, ties, lacks.
  findings     jsonb not null,
  drawn_at     timestamptz not null,
  drawn_by     text not null,
  approved_at  timestamptz,
  approved_by  text,
  primary key (city, id),
  unique nulls not distinct (city, rule, year, district),
  check ((state = 'approved') = (approved_at is not null and approved_by is not null))
);

-- A place on a roster and why it has it.
create table roster_places (
  city        text not null,
  roster      uuid not null,
  enterprise  uuid not null,
  -- Name, district, group and grade as they were when the roster was drawn.
  name        text not null,
  district    text,
  business_group  text not null default '',
  part        text not null,
  -- Members of one business group share a rank; the largest of them speaks for the group.
  rank        integer check (rank > 0),
  leads       boolean not null default true,
  value_fen   bigint,
  -- The whole explanation, as the drawing gives it.
  reasons     jsonb not null,
  grade       text check (grade in ('good', 'fair', 'poor')),
  primary key (city, roster, enterprise),
  foreign key (city, roster) references rosters (city, id),
  foreign key (city, enterprise) references enterprises (city, id)
);
create index roster_places_of_enterprise on roster_places (city, enterprise);

-- What the office puts on a `named` part, with its reason; kept beside the drawing, so that drawing anew does not lose it. What
-- is taken off again stays with why.
create table roster_nominations (
  city        text not null,
  id          uuid not null,
  roster      uuid not null,
  part        text not null,
  enterprise  uuid not null,
  reason      text not null check (reason <> ''),
  made_at     timestamptz not null,
  made_by     text not null,
  ended_at    timestamptz,
  ended_by    text,
  end_reason  text check (end_reason <> ''),
  primary key (city, id),
  foreign key (city, roster) references rosters (city, id),
  foreign key (city, enterprise) references enterprises (city, id),
  check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (end_reason is null))
);
create unique index roster_nominations_held on roster_nominations (city, roster, part, enterprise) where ended_at is null;

-- An approved roster is frozen: neither it nor its places change.
create function refuse_change_of_approved_roster() returns trigger language plpgsql as $$
declare roster uuid := coalesce(new.roster, old.roster);
begin
  if exists (select from rosters where city = coalesce(new.city, old.city) and id = roster and state = 'approved') then
    raise exception 'an approved roster does not change';
  end if;
  return coalesce(new, old);
end
$$;
create trigger roster_places_frozen before insert or update or delete on roster_places
  for each row execute function refuse_change_of_approved_roster();
create trigger roster_nominations_frozen before insert or update or delete on roster_nominations
  for each row execute function refuse_change_of_approved_roster();
create function refuse_change_of_approval() returns trigger language plpgsql as $$
begin
  if old.state = 'approved' then raise exception 'an approved roster does not change'; end if;
  return coalesce(new, old);
end
$$;
create trigger rosters_frozen before update or delete on rosters for each row execute function refuse_change_of_approval();

-- Second lock; the first is server/liaison/rosters/policy.ts. Staff read rosters. The office draws them; a county draws its own
-- and reports how its enterprises run.
create function app_is_of_district(wanted text) returns boolean language sql stable parallel safe
  return exists (select from organisations where city = app_city() and district = wanted
    and id = any (app_organisations()::text[]));
create function app_draws_roster_of(district text) returns boolean language sql stable parallel safe
  return app_reach() = 'system' or app_has_power('liaison.manage')
    or (district is not null and app_is_staff() and app_has_power('appeals.head') and app_is_of_district(district));

alter table rosters enable row level security;
create policy rosters_read on rosters for select to zhuqitong_app using (city = (select app_city()) and (select app_is_staff()));
create policy rosters_insert on rosters for insert to zhuqitong_app
  with check (city = (select app_city()) and app_draws_roster_of(district));
create policy rosters_update on rosters for update to zhuqitong_app
  using (city = (select app_city()) and (app_draws_roster_of(district) or (select app_has_power('liaison.approve'))));
grant select, insert, update on rosters to zhuqitong_app;

do $$
declare part text;
begin
  foreach part in array array['roster_places', 'roster_nominations'] loop
    execute format('alter table %I enable row level security', part);
    execute format('create policy %I on %I for select to zhuqitong_app
      using (city = (select app_city()) and (select app_is_staff()))', part || '_read', part);
    execute format('create policy %I on %I for insert to zhuqitong_app with check (city = (select app_city()) and exists (
      select from rosters r where r.city = %I.city and r.id = %I.roster and app_draws_roster_of(r.district)))',
      part || '_insert', part, part, part);
  end loop;
end
$$;
create policy roster_places_delete on roster_places for delete to zhuqitong_app using (city = (select app_city()) and exists (
  select from rosters r where r.city = roster_places.city and r.id = roster and app_draws_roster_of(r.district)));
create policy roster_nominations_update on roster_nominations for update to zhuqitong_app using (city = (select app_city())
  and exists (select from rosters r where r.city = roster_nominations.city and r.id = roster and app_draws_roster_of(r.district)));
grant select, insert, delete on roster_places to zhuqitong_app;
grant select, insert, update (ended_at, ended_by, end_reason) on roster_nominations to zhuqitong_app;

alter table enterprise_figures enable row level security;
create policy enterprise_figures_read on enterprise_figures for select to zhuqitong_app
  using (city = (select app_city()) and (select app_is_staff()));
create policy enterprise_figures_insert on enterprise_figures for insert to zhuqitong_app
  with check (city = (select app_city()) and ((select app_reach()) = 'system' or (select app_has_power('liaison.manage'))));
create policy enterprise_figures_update on enterprise_figures for update to zhuqitong_app
  using (city = (select app_city()) and ((select app_reach()) = 'system' or (select app_has_power('liaison.manage'))));
grant select, insert, update on enterprise_figures to zhuqitong_app;

alter table enterprise_grades enable row level security;
create policy enterprise_grades_read on enterprise_grades for select to zhuqitong_app
  using (city = (select app_city()) and (select app_is_staff()));
create policy enterprise_grades_insert on enterprise_grades for insert to zhuqitong_app
  with check (city = (select app_city()) and ((select app_reach()) = 'system' or (select app_has_power('liaison.manage'))
    or ((select app_is_staff()) and organisation = any ((select app_organisations())::text[]) and exists (
      select from enterprises e where e.city = enterprise_grades.city and e.id = enterprise and app_is_of_district(e.district)))));
grant select, insert on enterprise_grades to zhuqitong_app;

-- Counties take in tables of their own from now on: a unit sees the imports that its own person began, the offices all.
create function app_sees_import(created_by uuid) returns boolean language sql stable parallel safe
  return app_imports() and (app_reach() <> 'organisation' or created_by::text = app_person());
drop policy imports_own on imports;
create policy imports_own on imports for all to zhuqitong_app
  using (city = (select app_city()) and app_sees_import(created_by))
  with check (city = (select app_city()) and app_sees_import(created_by));
drop policy import_rows_own on import_rows;
create policy import_rows_own on import_rows for all to zhuqitong_app
  using (city = (select app_city()) and (select app_imports()) and ((select app_reach()) <> 'organisation'
    or exists (select from imports i where i.city = import_rows.city and i.id = import)))
  with check (city = (select app_city()) and (select app_imports()) and ((select app_reach()) <> 'organisation'
    or exists (select from imports i where i.city = import_rows.city and i.id = import)));

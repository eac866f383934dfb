-- The nation's calendar, year by year, each with the notice that settled it. Shared by all cities.
create table calendar_years (
  year           integer primary key check (year between 2004 and 2100),
  status         text not null check (status in ('official', 'unpublished')),
  notice_number  text,
  notice_title   text,
  -- When the notice was issued.
  published_at   date,
  imported_at    timestamptz,
  imported_by    text,
  check (status = 'unpublished' or notice_title is not null)
);

-- Days that differ from their day of the week. `year` is the notice's: that of 2019 settled 2018-12-29 as well.
create table calendar_days (
  date           date primary key,
  year           integer not null references calendar_years (year),
  working        boolean not null,
  name           text not null check (name <> ''),
  -- Only where a later notice changed the day within its year.
  notice_number  text,
  notice_title   text,
  check (extract(year from date) between year - 1 and year + 1)
);
create index calendar_days_of_year on calendar_days (year);

-- Hours of work of single dates, where they differ from the city's ordinary ones.
create table calendar_hours (
  date         date not null,
  from_minute  integer not null check (from_minute >= 0),
  to_minute    integer not null check (to_minute <= 1440),
  primary key (date, from_minute),
  check (from_minute < to_minute)
);

-- What was published when, by whom, and what the year held before: kept as it was written.
create table calendar_publications (
  id             bigint generated always as identity primary key,
  year           integer not null references calendar_years (year),
  notice_number  text not null,
  notice_title   text not null,
  published_at   date,
  imported_at    timestamptz not null,
  imported_by    text not null,
  imported_in    text not null,
  before         jsonb not null,
  after          jsonb not null
);
create index calendar_publications_of_year on calendar_publications (year, imported_at desc);
create trigger calendar_publications_kept before update or delete on calendar_publications
  for each row execute function refuse_change();

grant select on calendar_years, calendar_days, calendar_hours, calendar_publications to zhuqitong_app;

-- The only way to change a year: all of its days at once, by somebody who sees a whole city, and never to nothing.
-- `days` is [{"date", "working", "name"}, …].
create function publish_calendar_year(
  the_year integer, number text, title text, issued date, days jsonb, at timestamptz, by_post text
) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  held jsonb;
begin
  if app_reach() not in ('city', 'system') then
    raise exception 'a calendar year is published by an administrator' using errcode = 'insufficient_privilege';
  end if;
  if not exists (select from jsonb_array_elements(days) as day where not (day->>'working')::boolean) then
    raise exception 'a calendar year has days off' using errcode = 'check_violation';
  end if;
  -- Two administrators take turns.
  perform pg_advisory_xact_lock(hashtext('calendar_years'), the_year);
  select coalesce(jsonb_agg(jsonb_build_object('date', d.date, 'working', d.working, 'name', d.name) order by d.date), '[]')
    into held from calendar_days d where d.year = the_year;
  insert into calendar_years (year, status, notice_number, notice_title, published_at, imported_at, imported_by)
    values (the_year, 'official', number, title, issued, at, by_post)
    on conflict (year) do update set status = 'official', notice_number = number, notice_title = title,
      published_at = issued, imported_at = at, imported_by = by_post;
  -- Terms soon reach into the year after it.
  insert into calendar_years (year, status) select the_year + 1, 'unpublished' where the_year < 2100
    on conflict (year) do nothing;
  delete from calendar_days d where d.year = the_year;
  insert into calendar_days (date, year, working, name)
    select (day->>'date')::date, the_year, (day->>'working')::boolean, day->>'name' from jsonb_array_elements(days) as day
    on conflict (date) do update set year = excluded.year, working = excluded.working, name = excluded.name,
      notice_number = null, notice_title = null;
  insert into calendar_publications
      (year, notice_number, notice_title, published_at, imported_at, imported_by, imported_in, before, after)
    values (the_year, number, title, issued, at, by_post, coalesce(app_city(), ''), held, days);
  -- Every process forgets the calendar it keeps in memory.
  perform pg_notify('calendar', the_year::text);
end
$$;
revoke execute on function publish_calendar_year from public;
grant execute on function publish_calendar_year to zhuqitong_app;

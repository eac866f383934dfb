-- What units hand in (报送): their own plans, rules, reports (ZB-13, GZ-01, GZ-08, PE-28); and who need not do what in a period (豁免).

-- One paper of one subject for one period of an obligation. Handing it in once more is a further version.
create table filings (
  city          text not null references cities (id),
  id            uuid not null,
  version       integer not null check (version > 0),
  obligation    text not null check (obligation ~ '^[a-z][a-z0-9-]*$'),
  -- What the obligation calls it.
  kind          text not null check (kind in ('filing', 'report')),
  -- The post that owes it: a unit's duty is its head's.
  subject       text not null,
  organisation  text not null,
  -- The first day of the period it is for.
  period_start  date not null,
  -- Which of the papers the obligation asks for, and the park or county it names where it names one (GZ-08).
  paper         text not null,
  unit          text,
  title         text not null check (title <> ''),
  content       text not null default '',
  made_on       date not null,
  made_at       timestamptz not null,
  person        uuid,
  made_by       text not null,
  primary key (city, id, version),
  unique (city, obligation, subject, period_start, version),
  foreign key (city, subject) references posts (city, id),
  foreign key (city, organisation) references organisations (city, id),
  foreign key (city, unit) references organisations (city, id)
);
create trigger filings_kept before update or delete on filings for each row execute function refuse_change();

create table filing_files (
  city     text not null,
  filing   uuid not null,
  version  integer not null,
  file     uuid not null,
  primary key (city, filing, version, file),
  foreign key (city, filing, version) references filings (city, id, version),
  foreign key (city, file) references files (city, id)
);
create index filing_files_of_file on filing_files (city, file);
create trigger filing_files_kept before update or delete on filing_files for each row execute function refuse_change();

-- What the office says of a version, once: it stands, or it goes back with the reason.
create table filing_reviews (
  city     text not null,
  filing   uuid not null,
  version  integer not null,
  outcome  text not null check (outcome in ('accepted', 'returned')),
  reason   text not null default '' check (outcome = 'accepted' or reason <> ''),
  at       timestamptz not null,
  person   uuid,
  by_name  text not null,
  primary key (city, filing, version),
  foreign key (city, filing, version) references filings (city, id, version)
);
create trigger filing_reviews_kept before update or delete on filing_reviews
  for each row execute function refuse_change();

-- A subject need not do it in a period, or not at one enterprise, and why. Taking it back leaves it where it is.
create table obligation_waivers (
  city          text not null references cities (id),
  id            uuid not null,
  obligation    text not null check (obligation ~ '^[a-z][a-z0-9-]*$'),
  subject       text not null,
  organisation  text not null,
  period_start  date not null,
  enterprise    uuid,
  reason        text not null check (reason <> ''),
  made_at       timestamptz not null,
  made_by       text not null,
  primary key (city, id),
  foreign key (city, subject) references posts (city, id),
  foreign key (city, organisation) references organisations (city, id),
  foreign key (city, enterprise) references enterprises (city, id)
);
create index obligation_waivers_of_subject on obligation_waivers (city, obligation, subject, period_start);
create trigger obligation_waivers_kept before update or delete on obligation_waivers
  for each row execute function refuse_change();

create table obligation_waivers_ended (
  city      text not null,
  waiver    uuid not null,
  reason    text not null check (reason <> ''),
  ended_at  timestamptz not null,
  ended_by  text not null,
  primary key (city, waiver),
  foreign key (city, waiver) references obligation_waivers (city, id)
);
create trigger obligation_waivers_ended_kept before update or delete on obligation_waivers_ended
  for each row execute function refuse_change();

-- Second lock; the first is server/obligations/policy.ts.
create function app_manages_liaison() returns boolean language sql stable parallel safe
  return app_reach() = 'system' or (app_reach() = 'city' and app_has_power('liaison.manage'));

do $$
declare part text;
begin
  foreach part in array array['filings', 'obligation_waivers'] loop
    execute format('alter table %I enable row level security', part);
    execute format('create policy %I on %I for select to zhuqitong_app
      using (city = (select app_city()) and ((select app_oversees_liaison()) or subject = any ((select app_posts())::text[])
        or ((select app_reach()) = ''organisation'' and organisation = any ((select app_organisations())::text[]))))',
      part || '_read', part);
  end loop;
end
$$;
create policy filings_insert on filings for insert to zhuqitong_app
  with check (city = (select app_city()) and ((select app_manages_liaison()) or subject = any ((select app_posts())::text[])
    or ((select app_reach()) = 'organisation' and organisation = any ((select app_organisations())::text[]))));
create policy obligation_waivers_insert on obligation_waivers for insert to zhuqitong_app
  with check (city = (select app_city()) and (select app_manages_liaison()));
grant select, insert on filings, obligation_waivers to zhuqitong_app;

alter table filing_files enable row level security;
create policy filing_files_read on filing_files for select to zhuqitong_app
  using (city = (select app_city()) and exists (select from filings f where f.city = filing_files.city and f.id = filing));
create policy filing_files_insert on filing_files for insert to zhuqitong_app
  with check (city = (select app_city()) and exists (select from filings f where f.city = filing_files.city and f.id = filing));
alter table filing_reviews enable row level security;
create policy filing_reviews_read on filing_reviews for select to zhuqitong_app
  using (city = (select app_city()) and exists (select from filings f where f.city = filing_reviews.city and f.id = filing));
create policy filing_reviews_insert on filing_reviews for insert to zhuqitong_app
  with check (city = (select app_city()) and (select app_manages_liaison()));
alter table obligation_waivers_ended enable row level security;
create policy obligation_waivers_ended_read on obligation_waivers_ended for select to zhuqitong_app
  using (city = (select app_city())
    and exists (select from obligation_waivers w where w.city = obligation_waivers_ended.city and w.id = waiver));
create policy obligation_waivers_ended_insert on obligation_waivers_ended for insert to zhuqitong_app
  with check (city = (select app_city()) and (select app_manages_liaison()));
grant select, insert on filing_files, filing_reviews, obligation_waivers_ended to zhuqitong_app;

-- Whoever sees the paper may open what is attached.
create policy files_of_filings on files for select to zhuqitong_app
  using (city = (select app_city()) and (select app_is_staff())
    and exists (select from filing_files f where f.city = files.city and f.file = files.id));

-- A paper that was returned counts for nothing until it is handed in again, and then from that day; one handed in again
-- without having been returned keeps its first day.
create or replace view obligation_acts with (security_invoker = true) as
  select v.city, v.id::text as id, 'visit' as kind, v.post as subject, v.organisation, v.enterprise as object,
    v.visited_on as made_on, '{}'::jsonb as marks, null::date as for_period
  from (select distinct on (city, id) * from liaison_visits order by city, id, version desc) v
  union all
  select c.city, c.id::text, 'contact', c.post, c.organisation, c.enterprise, c.contacted_on, '{}'::jsonb, null::date
  from liaison_contacts c
  union all
  select f.city, f.id::text, f.kind, f.subject, f.organisation, null::uuid, min(f.made_on),
    jsonb_build_object('filing', f.obligation), f.period_start
  from filings f
  where not exists (select from filing_reviews r
    where r.city = f.city and r.filing = f.id and r.outcome = 'returned' and r.version >= f.version)
  group by f.city, f.id, f.kind, f.subject, f.organisation, f.obligation, f.period_start;

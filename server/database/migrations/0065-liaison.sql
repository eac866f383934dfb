-- Leaders and the enterprises they are linked to (PE-04, GZ-07, QH-01), what they do there, and what was heard.

-- Who reads all of it: the offices that run liaison, supervise it or keep a leader's diary.
create function app_oversees_liaison() returns boolean language sql stable parallel safe
  return app_reach() = 'system' or (app_reach() = 'city' and exists (
    select from posts where city = app_city() and id = any (app_posts())
      and powers && array['liaison.manage', 'appeals.supervise', 'appeals.follow', 'admin']));

-- An enterprise is linked to one post of the city and to one of its county in a year.
create table liaison_links (
  city          text not null references cities (id),
  id            uuid not null,
  post          text not null,
  organisation  text not null,
  level         text not null check (level in ('city', 'county')),
  enterprise    uuid not null,
  year          integer not null check (year between 2000 and 2100),
  since         date not null,
  -- The last day on which it holds; without it, the end of the year.
  until         date check (until >= since),
  origin        text not null check (origin in ('list', 'hand')),
  reason        text not null check (reason <> ''),
  -- How the enterprise runs, as its county reports it: 较好, 一般, 困难 (GZ-06).
  grade         text check (grade in ('good', 'fair', 'poor')),
  end_reason    text,
  made_at       timestamptz not null,
  made_by       text not null,
  ended_by      text,
  primary key (city, id),
  foreign key (city, post) references posts (city, id),
  foreign key (city, organisation) references organisations (city, id),
  foreign key (city, enterprise) references enterprises (city, id)
);
create unique index liaison_links_held on liaison_links (city, year, level, enterprise) where until is null;
create index liaison_links_of_post on liaison_links (city, year, post);

-- The first word with an enterprise's principal (ZB-10) and later ones.
create table liaison_contacts (
  city          text not null references cities (id),
  id            uuid not null,
  post          text not null,
  organisation  text not null,
  enterprise    uuid not null,
  contacted_on  date not null,
  how           text not null,
  made_at       timestamptz not null,
  made_by       text not null,
  primary key (city, id),
  foreign key (city, post) references posts (city, id),
  foreign key (city, enterprise) references enterprises (city, id)
);
create index liaison_contacts_by_day on liaison_contacts (city, contacted_on);
create trigger liaison_contacts_kept before update or delete on liaison_contacts
  for each row execute function refuse_change();

-- A correction is a further version; the last one counts and the earlier ones stay.
create table liaison_visits (
  city           text not null references cities (id),
  id             uuid not null,
  version        integer not null check (version > 0),
  post           text not null,
  organisation   text not null,
  enterprise     uuid not null,
  visited_on     date not null,
  place          text not null default '',
  -- Units and posts that went along.
  companions     text[] not null default '{}',
  saw            text not null check (saw <> ''),
  -- No meal, no gift, nothing for oneself: without it there is no record.
  clean_conduct  boolean not null check (clean_conduct),
  -- Why it was corrected.
  correction     text check ((version = 1) = (correction is null)),
  made_at        timestamptz not null,
  person         uuid,
  made_by        text not null,
  request_key    text,
  primary key (city, id, version),
  unique (city, request_key),
  foreign key (city, post) references posts (city, id),
  foreign key (city, enterprise) references enterprises (city, id)
);
create index liaison_visits_by_day on liaison_visits (city, visited_on);
create trigger liaison_visits_kept before update or delete on liaison_visits
  for each row execute function refuse_change();

create table liaison_files (
  city   text not null references cities (id),
  visit  uuid not null,
  file   uuid not null,
  primary key (city, visit, file),
  foreign key (city, file) references files (city, id)
);
create index liaison_files_of_file on liaison_files (city, file);
create trigger liaison_files_kept before update or delete on liaison_files
  for each row execute function refuse_change();

-- A problem heard at a visit is an appeal from then on (ZB-11).
create table liaison_problems (
  city     text not null references cities (id),
  visit    uuid not null,
  case_id  uuid not null,
  primary key (city, visit, case_id),
  foreign key (city, case_id) references cases (city, id)
);
create trigger liaison_problems_kept before update or delete on liaison_problems
  for each row execute function refuse_change();

-- Reminders of obligations that were sent: none is sent twice.
create table obligation_reminders (
  city     text not null references cities (id),
  key      text not null,
  sent_at  timestamptz not null,
  primary key (city, key)
);
create trigger obligation_reminders_kept before update or delete on obligation_reminders
  for each row execute function refuse_change();

-- Second lock; the first is server/obligations/policy.ts.
alter table liaison_links enable row level security;
create policy liaison_links_read on liaison_links for select to zhuqitong_app
  using (city = (select app_city()) and ((select app_oversees_liaison()) or post = any ((select app_posts())::text[])
    or ((select app_reach()) = 'organisation' and organisation = any ((select app_organisations())::text[]))));
create policy liaison_links_insert on liaison_links for insert to zhuqitong_app
  with check (city = (select app_city()) and ((select app_reach()) = 'system' or (select app_has_power('liaison.manage'))));
create policy liaison_links_update on liaison_links for update to zhuqitong_app
  using (city = (select app_city()) and ((select app_reach()) = 'system' or (select app_has_power('liaison.manage'))));
grant select, insert, update (until, end_reason, ended_by, grade) on liaison_links to zhuqitong_app;

do $$
declare part text;
begin
  foreach part in array array['liaison_contacts', 'liaison_visits'] loop
    execute format('alter table %I enable row level security', part);
    execute format('create policy %I on %I for select to zhuqitong_app
      using (city = (select app_city()) and ((select app_oversees_liaison()) or post = any ((select app_posts())::text[])
        or ((select app_reach()) = ''organisation'' and organisation = any ((select app_organisations())::text[]))))',
      part || '_read', part);
    execute format('create policy %I on %I for insert to zhuqitong_app
      with check (city = (select app_city()) and ((select app_oversees_liaison()) or post = any ((select app_posts())::text[])))',
      part || '_insert', part);
  end loop;
  foreach part in array array['liaison_files', 'liaison_problems'] loop
    execute format('alter table %I enable row level security', part);
    execute format('create policy %I on %I for select to zhuqitong_app
      using (city = (select app_city()) and exists (select from liaison_visits v where v.city = %I.city and v.id = %I.visit))',
      part || '_read', part, part, part);
    execute format('create policy %I on %I for insert to zhuqitong_app
      with check (city = (select app_city()) and exists (select from liaison_visits v where v.city = %I.city and v.id = %I.visit))',
      part || '_insert', part, part, part);
  end loop;
end
$$;
grant select, insert on liaison_contacts, liaison_visits, liaison_files, liaison_problems to zhuqitong_app;

alter table obligation_reminders enable row level security;
create policy obligation_reminders_system on obligation_reminders for all to zhuqitong_app
  using (city = (select app_city()) and (select app_reach()) = 'system')
  with check (city = (select app_city()) and (select app_reach()) = 'system');
grant select, insert on obligation_reminders to zhuqitong_app;

-- Whoever sees the visit may open its pictures.
create policy files_of_visits on files for select to zhuqitong_app
  using (city = (select app_city()) and (select app_is_staff())
    and exists (select from liaison_files f where f.city = files.city and f.file = files.id));

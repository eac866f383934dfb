-- The city's document followed up (ZB-01): what the units responsible report of their tasks, and what supervision found. The
-- clauses and tasks themselves are the pack's; both tables keep every row as it was written.
create table measure_reports (
  city          text not null references cities (id),
  id            uuid not null,
  measure       text not null,
  task          text not null,
  -- The unit that reports, for itself.
  organisation  text not null,
  state         text not null check (state in ('not-started', 'in-progress', 'done')),
  content       text not null check (content <> ''),
  at            timestamptz not null,
  person        uuid,
  by_name       text not null,
  primary key (city, id),
  foreign key (city, organisation) references organisations (city, id)
);
create index measure_reports_of_task on measure_reports (city, measure, task, organisation, at desc);
create trigger measure_reports_kept before update or delete on measure_reports
  for each row execute function refuse_change();

-- What a report rests on.
create table measure_files (
  city    text not null,
  report  uuid not null,
  file    uuid not null,
  primary key (city, report, file),
  foreign key (city, report) references measure_reports (city, id)
);
create index measure_files_of_file on measure_files (city, file);
create trigger measure_files_kept before update or delete on measure_files
  for each row execute function refuse_change();

-- Verified by an unannounced visit (暗访核查), on the spot (实地检查) or by a survey (走访调查).
create table measure_verifications (
  city          text not null references cities (id),
  id            uuid not null,
  measure       text not null,
  kind          text not null check (kind in ('unannounced', 'on-site', 'survey')),
  verified_on   date not null,
  findings      text not null check (findings <> ''),
  outcome       text not null check (outcome in ('kept', 'partly', 'not-kept')),
  -- To whom the outcome was reported: units of the city.
  reported_to   text[] not null check (cardinality(reported_to) > 0),
  -- Who is told: only those above, the units responsible as well, or the whole staff.
  circulation   text not null check (circulation in ('above', 'responsible', 'city')),
  units         text[] not null,
  at            timestamptz not null,
  person        uuid,
  by_name       text not null,
  primary key (city, id)
);
create index measure_verifications_of on measure_verifications (city, measure, verified_on desc);
create trigger measure_verifications_kept before update or delete on measure_verifications
  for each row execute function refuse_change();

-- Second lock; the first is server/measures/policy.ts.
alter table measure_reports enable row level security;
create policy measure_reports_read on measure_reports for select to zhuqitong_app
  using (city = (select app_city()) and (select app_is_staff()));
create policy measure_reports_insert on measure_reports for insert to zhuqitong_app
  with check (city = (select app_city()) and (select app_is_staff())
    and ((select app_reach()) = 'system' or organisation = any ((select app_organisations())::text[])));
grant select, insert on measure_reports to zhuqitong_app;

alter table measure_files enable row level security;
create policy measure_files_read on measure_files for select to zhuqitong_app
  using (city = (select app_city()) and (select app_is_staff()));
create policy measure_files_insert on measure_files for insert to zhuqitong_app
  with check (city = (select app_city()) and (select app_is_staff()));
grant select, insert on measure_files to zhuqitong_app;

alter table measure_verifications enable row level security;
create policy measure_verifications_read on measure_verifications for select to zhuqitong_app
  using (city = (select app_city()) and (
    (select app_reach()) in ('system', 'city')
    or ((select app_reach()) = 'organisation' and (circulation = 'city'
      or (circulation = 'responsible' and units && (select app_organisations())::text[])))));
create policy measure_verifications_insert on measure_verifications for insert to zhuqitong_app
  with check (city = (select app_city()) and ((select app_reach()) = 'system'
    or ((select app_is_staff()) and (select app_has_power('appeals.supervise')))));
grant select, insert on measure_verifications to zhuqitong_app;

-- The staff may open what a report rests on.
create policy files_of_measures on files for select to zhuqitong_app
  using (city = (select app_city()) and (select app_is_staff())
    and exists (select from measure_files f where f.city = files.city and f.file = files.id));

-- Official papers are numbered within a year and a series, without gaps: the counter moves in the paper's own transaction.
create table paper_counters (
  city    text not null references cities (id),
  series  text not null,
  year    integer not null,
  last    integer not null check (last > 0),
  primary key (city, series, year)
);
insert into paper_counters
  select city, 'bulletin', left(month, 4)::integer, count(*) from bulletins group by 1, 3;
alter table paper_counters enable row level security;
create policy paper_counters_staff on paper_counters for all to zhuqitong_app
  using (city = app_city() and app_reach() in ('system', 'city', 'organisation'))
  with check (city = app_city() and app_reach() in ('system', 'city', 'organisation'));
grant select, insert, update on paper_counters to zhuqitong_app;

-- The register of supervision notices (督查通知书): one for every urging of a case, with what it said, for ever.
create table urging_notices (
  city       text not null,
  case_id    uuid not null,
  seq        integer not null,
  number     text not null,
  issued_at  timestamptz not null,
  content    jsonb not null,
  primary key (city, case_id, seq),
  unique (city, number),
  foreign key (city, case_id, seq) references case_actions (city, case_id, seq)
);
create trigger urging_notices_kept before update or delete on urging_notices
  for each row execute function refuse_change();
alter table urging_notices enable row level security;
create policy urging_notices_read on urging_notices for select to zhuqitong_app
  using (city = (select app_city()) and (select app_reach()) in ('system', 'city', 'organisation')
    and exists (select from cases where cases.city = urging_notices.city and cases.id = urging_notices.case_id));
create policy urging_notices_issue on urging_notices for insert to zhuqitong_app
  with check (city = (select app_city()) and (select app_reach()) in ('system', 'city', 'organisation'));
grant select, insert on urging_notices to zhuqitong_app;

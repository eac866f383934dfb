-- Which department links which park, and whom it sends there (GZ-08). A change is a further version; the last one counts.
create table liaison_park_units (
  city          text not null references cities (id),
  organisation  text not null,
  version       integer not null check (version > 0),
  park          text not null,
  -- The post of the liaison officer, and how to reach it.
  officer       text not null check (officer <> ''),
  phone         text not null default '',
  made_at       timestamptz not null,
  made_by       text not null,
  primary key (city, organisation, version),
  foreign key (city, organisation) references organisations (city, id),
  foreign key (city, park) references organisations (city, id)
);
create trigger liaison_park_units_kept before update or delete on liaison_park_units
  for each row execute function refuse_change();

-- Second lock; the first is server/liaison/park-units/read-park-units.ts.
alter table liaison_park_units enable row level security;
create policy liaison_park_units_read on liaison_park_units for select to zhuqitong_app
  using (city = (select app_city()) and (select app_is_staff()));
create policy liaison_park_units_insert on liaison_park_units for insert to zhuqitong_app
  with check (city = (select app_city()) and ((select app_reach()) = 'system' or (select app_has_power('liaison.manage'))
    or ((select app_has_power('appeals.head')) and organisation = any ((select app_organisations())::text[]))));
grant select, insert on liaison_park_units to zhuqitong_app;

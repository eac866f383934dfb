-- More of liaison: whom a first contact reached (ZB-10), contact cards (JZ-03), visits agreed beforehand, bulletins (PE-06).

-- Whom of the enterprise the leader reached, by post, and the number that was exchanged.
alter table liaison_contacts
  add column principal text not null default '',
  add column phone text not null default '',
  add column exchanged boolean not null default false;

-- The contact card of a post. A change is a further version; the last one counts.
create table liaison_cards (
  city          text not null references cities (id),
  post          text not null,
  version       integer not null check (version > 0),
  organisation  text not null,
  office_phone  text not null default '',
  -- A number of one's own: only for the enterprises that hold the card, and for staff.
  mobile        text not null default '',
  -- What it can help with.
  helps         text not null check (helps <> ''),
  made_at       timestamptz not null,
  made_by       text not null,
  primary key (city, post, version),
  check (office_phone <> '' or mobile <> ''),
  foreign key (city, post) references posts (city, id)
);
create trigger liaison_cards_kept before update or delete on liaison_cards
  for each row execute function refuse_change();

-- To which enterprises a card was sent (JZ-03): the linked ones, and others that it concerns.
create table liaison_cards_sent (
  city        text not null references cities (id),
  post        text not null,
  enterprise  uuid not null,
  sent_at     timestamptz not null,
  sent_by     text not null,
  primary key (city, post, enterprise),
  foreign key (city, post) references posts (city, id),
  foreign key (city, enterprise) references enterprises (city, id)
);
create index liaison_cards_sent_to on liaison_cards_sent (city, enterprise);
create trigger liaison_cards_sent_kept before update or delete on liaison_cards_sent
  for each row execute function refuse_change();

-- A visit agreed beforehand: one side proposes a day, the other confirms it or proposes another.
create table liaison_appointments (
  city          text not null references cities (id),
  id            uuid not null,
  post          text not null,
  organisation  text not null,
  enterprise    uuid not null,
  day           date not null,
  half          text not null check (half in ('morning', 'afternoon')),
  purpose       text not null check (purpose <> ''),
  state         text not null check (state in ('proposed', 'confirmed', 'fulfilled', 'cancelled')),
  -- Whose word is awaited while it is proposed.
  awaits        text check (awaits in ('leader', 'enterprise')),
  visit         uuid,
  version       integer not null check (version > 0),
  primary key (city, id),
  check ((state = 'proposed') = (awaits is not null)),
  check ((state = 'fulfilled') = (visit is not null)),
  foreign key (city, post) references posts (city, id),
  foreign key (city, enterprise) references enterprises (city, id)
);
create index liaison_appointments_of_post on liaison_appointments (city, post, day);
create index liaison_appointments_of_enterprise on liaison_appointments (city, enterprise, day);

-- Every word on an appointment, for ever.
create table liaison_appointment_acts (
  city         text not null references cities (id),
  appointment  uuid not null,
  seq          integer not null check (seq > 0),
  act          text not null check (act in ('propose', 'confirm', 'cancel', 'fulfil')),
  side         text not null check (side in ('leader', 'enterprise')),
  day          date not null,
  half         text not null check (half in ('morning', 'afternoon')),
  note         text not null default '',
  made_at      timestamptz not null,
  made_by      text not null,
  primary key (city, appointment, seq),
  foreign key (city, appointment) references liaison_appointments (city, id)
);
create trigger liaison_appointment_acts_kept before update or delete on liaison_appointment_acts
  for each row execute function refuse_change();

-- A published bulletin on linking, frozen with the rules that made it (rule 12).
create table liaison_bulletins (
  city          text not null references cities (id),
  id            uuid not null,
  kind          text not null,
  period        text not null,
  number        text not null,
  data          jsonb not null,
  published_at  timestamptz not null,
  published_by  text not null,
  primary key (city, id),
  unique (city, kind, period),
  unique (city, number)
);
create trigger liaison_bulletins_kept before update or delete on liaison_bulletins
  for each row execute function refuse_change();

-- The words an office adds to a bulletin before it is published.
create table liaison_bulletin_remarks (
  city     text not null references cities (id),
  kind     text not null,
  period   text not null,
  remarks  text not null,
  version  integer not null check (version > 0),
  made_at  timestamptz not null,
  made_by  text not null,
  primary key (city, kind, period)
);

-- Second lock; the first is server/obligations/policy.ts and, for enterprises, server/liaison/own-policy.ts.

-- Whether the viewer's enterprise holds the card of a post.
create function app_holds_card(of_post text) returns boolean language sql stable parallel safe
  return app_enterprise() is not null and (exists (select from liaison_links
      where city = app_city() and post = of_post and enterprise::text = app_enterprise() and until is null)
    or exists (select from liaison_cards_sent
      where city = app_city() and post = of_post and enterprise::text = app_enterprise()));

-- Who is linked to whom is no secret among staff, and an enterprise knows its own leaders and their visits.
create policy liaison_links_staff on liaison_links for select to zhuqitong_app
  using (city = (select app_city()) and ((select app_is_staff()) or enterprise::text = (select app_enterprise())));
create policy liaison_visits_enterprise on liaison_visits for select to zhuqitong_app
  using (city = (select app_city()) and enterprise::text = (select app_enterprise()));
-- The head of a county links its enterprises to its own leaders (ZB-13).
create policy liaison_links_county_insert on liaison_links for insert to zhuqitong_app
  with check (city = (select app_city()) and level = 'county' and (select app_has_power('appeals.head'))
    and organisation = any ((select app_organisations())::text[]));

do $$
declare part text;
begin
  foreach part in array array['liaison_cards', 'liaison_cards_sent', 'liaison_appointments', 'liaison_appointment_acts',
    'liaison_bulletins', 'liaison_bulletin_remarks'] loop
    execute format('alter table %I enable row level security', part);
  end loop;
  foreach part in array array['liaison_bulletins', 'liaison_bulletin_remarks'] loop
    execute format('create policy %I on %I for select to zhuqitong_app
      using (city = (select app_city()) and (select app_is_staff()))', part || '_read', part);
    execute format('create policy %I on %I for insert to zhuqitong_app with check (city = (select app_city())
      and ((select app_reach()) = ''system'' or (select app_has_power(''liaison.manage''))
        or (select app_has_power(''appeals.supervise''))))', part || '_insert', part);
  end loop;
end
$$;
create policy liaison_bulletin_remarks_update on liaison_bulletin_remarks for update to zhuqitong_app
  using (city = (select app_city()) and ((select app_reach()) = 'system' or (select app_has_power('liaison.manage'))
    or (select app_has_power('appeals.supervise'))));

create policy liaison_cards_read on liaison_cards for select to zhuqitong_app
  using (city = (select app_city()) and ((select app_is_staff()) or app_holds_card(post)));
create policy liaison_cards_insert on liaison_cards for insert to zhuqitong_app
  with check (city = (select app_city()) and ((select app_oversees_liaison()) or post = any ((select app_posts())::text[])));
create policy liaison_cards_sent_read on liaison_cards_sent for select to zhuqitong_app
  using (city = (select app_city()) and ((select app_is_staff()) or enterprise::text = (select app_enterprise())));
create policy liaison_cards_sent_insert on liaison_cards_sent for insert to zhuqitong_app
  with check (city = (select app_city()) and ((select app_oversees_liaison()) or post = any ((select app_posts())::text[])));

create policy liaison_appointments_read on liaison_appointments for select to zhuqitong_app
  using (city = (select app_city()) and ((select app_oversees_liaison()) or post = any ((select app_posts())::text[])
    or ((select app_reach()) = 'organisation' and organisation = any ((select app_organisations())::text[]))
    or enterprise::text = (select app_enterprise())));
create policy liaison_appointments_insert on liaison_appointments for insert to zhuqitong_app
  with check (city = (select app_city()) and ((select app_oversees_liaison()) or post = any ((select app_posts())::text[])
    or enterprise::text = (select app_enterprise())));
create policy liaison_appointments_update on liaison_appointments for update to zhuqitong_app
  using (city = (select app_city()) and ((select app_oversees_liaison()) or post = any ((select app_posts())::text[])
    or enterprise::text = (select app_enterprise())));
create policy liaison_appointment_acts_read on liaison_appointment_acts for select to zhuqitong_app
  using (city = (select app_city()) and exists (select from liaison_appointments a
    where a.city = liaison_appointment_acts.city and a.id = liaison_appointment_acts.appointment));
create policy liaison_appointment_acts_insert on liaison_appointment_acts for insert to zhuqitong_app
  with check (city = (select app_city()) and exists (select from liaison_appointments a
    where a.city = liaison_appointment_acts.city and a.id = liaison_appointment_acts.appointment));

grant select, insert on liaison_cards, liaison_cards_sent, liaison_appointments, liaison_appointment_acts,
  liaison_bulletins, liaison_bulletin_remarks to zhuqitong_app;
grant update (day, half, state, awaits, visit, version) on liaison_appointments to zhuqitong_app;
grant update (remarks, version, made_at, made_by) on liaison_bulletin_remarks to zhuqitong_app;

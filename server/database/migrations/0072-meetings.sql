-- Meetings (会议) between government and enterprises: PE-01, PE-02, GZ-04, QH-02, QH-03, QH-04, JZ-01, JZ-06.

-- A meeting as it stands. What it was before, and why it changed, is in meeting_changes.
create table meetings (
  city          text not null references cities (id),
  id            uuid not null,
  kind          text not null,
  -- The convening post, whose quota a held meeting fulfils, or that of each leader who was there.
  convener      text not null,
  organisation  text not null,
  counts_for    text not null check (counts_for in ('convener', 'leaders-present')),
  title         text not null check (title <> ''),
  place         text not null check (place <> ''),
  starts_at     timestamptz not null,
  ends_at       timestamptz not null check (ends_at > starts_at),
  form          text,
  host          text,
  -- [{what, by}]
  agenda        jsonb not null,
  state         text not null check (state in ('called', 'held', 'minuted', 'cancelled')),
  cancelled     text check ((state = 'cancelled') = (cancelled is not null)),
  held_on       date check ((state in ('held', 'minuted')) = (held_on is not null)),
  version       integer not null check (version > 0),
  changed_at    timestamptz not null,
  -- Signs the code on the screen; a code of another meeting, or of yesterday, opens nothing.
  code_secret   bytea not null,
  request_key   text,
  primary key (city, id),
  unique (city, request_key),
  foreign key (city, convener) references posts (city, id),
  foreign key (city, organisation) references organisations (city, id),
  foreign key (city, host) references posts (city, id)
);
create index meetings_by_start on meetings (city, starts_at, id);
create index meetings_held on meetings (city, held_on) where held_on is not null;

-- Everything that happened to a meeting, and what it was before.
create table meeting_changes (
  city     text not null,
  id       uuid not null,
  meeting  uuid not null,
  at       timestamptz not null,
  person   uuid,
  by       text not null,
  what     text not null,
  reason   text,
  -- [{field, before, after}]
  changes  jsonb not null default '[]',
  primary key (city, id),
  foreign key (city, meeting) references meetings (city, id)
);
create index meeting_changes_of on meeting_changes (city, meeting, id desc);
create trigger meeting_changes_kept before update or delete on meeting_changes
  for each row execute function refuse_change();

-- Who is asked to come: a post, a unit or an enterprise; whether they come, who by post, and when they signed in.
create table meeting_invitations (
  city          text not null,
  id            uuid not null,
  meeting       uuid not null,
  post          text,
  -- The unit itself, or the one the post belongs to.
  organisation  text,
  enterprise    uuid,
  answer        text not null default 'none' check (answer in ('none', 'coming', 'declined')),
  attendee      text,
  note          text,
  answered_at   timestamptz check ((answer = 'none') = (answered_at is null)),
  signed_in_at  timestamptz,
  signed_in_how text check (signed_in_how in ('code', 'hand')),
  withdrawn_at  timestamptz,
  primary key (city, id),
  check ((enterprise is null) = (organisation is not null)),
  check (post is null or organisation is not null),
  check ((signed_in_at is null) = (signed_in_how is null)),
  foreign key (city, meeting) references meetings (city, id),
  foreign key (city, post) references posts (city, id),
  foreign key (city, organisation) references organisations (city, id),
  foreign key (city, enterprise) references enterprises (city, id)
);
create unique index meeting_invitations_once on meeting_invitations (city, meeting, post, organisation, enterprise)
  nulls not distinct where withdrawn_at is null;
create index meeting_invitations_of_unit on meeting_invitations (city, organisation) where withdrawn_at is null;
create index meeting_invitations_of_enterprise on meeting_invitations (city, enterprise) where withdrawn_at is null;

-- What was raised, and its one ending (QH-03): solved there, handed out as an appeal, or explained.
create table meeting_items (
  city         text not null,
  id           uuid not null,
  meeting      uuid not null,
  number       integer not null check (number > 0),
  enterprise   uuid,
  raised_by    text not null,
  topic        text,
  text         text not null check (text <> ''),
  raised_at    timestamptz not null,
  made_by      text not null,
  ending       text check (ending in ('solved', 'handed-out', 'explained')),
  ended_at     timestamptz,
  ended_by     text,
  how          text,
  record       text,
  unit         text,
  post         text,
  time_limit   text,
  case_id      uuid,
  ground       text,
  explanation  text,
  told_on      date,
  told_to      text,
  primary key (city, id),
  unique (city, meeting, number),
  check ((ending is null) = (ended_at is null) and (ending is null) = (ended_by is null)),
  check ((ending is not distinct from 'solved') = (how is not null and record is not null)),
  check ((ending is not distinct from 'handed-out')
    = (unit is not null and post is not null and time_limit is not null and case_id is not null)),
  check ((ending is not distinct from 'explained')
    = (ground is not null and explanation is not null and told_on is not null and told_to is not null)),
  foreign key (city, meeting) references meetings (city, id),
  foreign key (city, enterprise) references enterprises (city, id),
  foreign key (city, unit) references organisations (city, id),
  foreign key (city, post) references posts (city, id),
  foreign key (city, case_id) references cases (city, id)
);
create index meeting_items_of_enterprise on meeting_items (city, enterprise);
create index meeting_items_of_case on meeting_items (city, case_id) where case_id is not null;

-- Items are numbered as they come, also by an enterprise that does not see the others'.
create function number_meeting_item() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from meetings where city = new.city and id = new.meeting for update;
  select coalesce(max(number), 0) + 1 into new.number from meeting_items where city = new.city and meeting = new.meeting;
  return new;
end
$$;
create trigger meeting_items_numbered before insert on meeting_items for each row execute function number_meeting_item();

create function refuse_change_of_ended_item() returns trigger language plpgsql as $$
begin
  if old.ending is not null then raise exception 'an item ends once' using errcode = 'restrict_violation'; end if;
  return new;
end
$$;
create trigger meeting_items_end_once before update on meeting_items for each row execute function refuse_change_of_ended_item();

-- Every saving of the minutes is a version; a confirmed one is frozen, a correction is a further one with its reason.
create table meeting_minutes (
  city        text not null,
  meeting     uuid not null,
  version     integer not null check (version > 0),
  text        text not null check (text <> ''),
  confirmed   boolean not null,
  correction  text check (correction is null or confirmed),
  made_at     timestamptz not null,
  made_by     text not null,
  primary key (city, meeting, version),
  foreign key (city, meeting) references meetings (city, id)
);
create trigger meeting_minutes_kept before update or delete on meeting_minutes
  for each row execute function refuse_change();

-- What enterprises ask of banks (QH-04), to whom they were recommended, and what came of it.
create table meeting_demands (
  city        text not null,
  id          uuid not null,
  meeting     uuid not null,
  enterprise  uuid not null,
  amount_fen  bigint not null check (amount_fen > 0),
  use         text not null check (use <> ''),
  made_at     timestamptz not null,
  made_by     text not null,
  primary key (city, id),
  foreign key (city, meeting) references meetings (city, id),
  foreign key (city, enterprise) references enterprises (city, id)
);
create index meeting_demands_of on meeting_demands (city, meeting);
create trigger meeting_demands_kept before update or delete on meeting_demands
  for each row execute function refuse_change();

create table meeting_recommendations (
  city        text not null,
  id          uuid not null,
  demand      uuid not null,
  bank        text not null check (bank <> ''),
  made_at     timestamptz not null,
  made_by     text not null,
  granted     boolean,
  amount_fen  bigint check (amount_fen > 0),
  granted_on  date,
  reason      text,
  result_at   timestamptz,
  result_by   text,
  primary key (city, id),
  unique (city, demand, bank),
  check ((granted is not distinct from true) = (amount_fen is not null and granted_on is not null)),
  check ((granted is not distinct from false) = (reason is not null)),
  check ((granted is null) = (result_at is null)),
  foreign key (city, demand) references meeting_demands (city, id)
);

create function refuse_change_of_result() returns trigger language plpgsql as $$
begin
  if old.granted is not null then raise exception 'a result is given once' using errcode = 'restrict_violation'; end if;
  return new;
end
$$;
create trigger meeting_recommendations_once before update on meeting_recommendations
  for each row execute function refuse_change_of_result();

-- The secret address of a person's calendar; only what recognises it is kept.
create table calendar_feeds (
  city        text not null,
  person      uuid not null,
  token_hash  bytea not null,
  made_at     timestamptz not null,
  primary key (city, person),
  unique (city, token_hash),
  foreign key (city, person) references people (city, id)
);

-- Second lock; the first is server/meetings/policy.ts. Whoever sees the city sees its meetings, a unit those it convenes or is
-- invited to, an enterprise those it is invited to.
create function app_is_invited_to(which uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select exists (select from meeting_invitations
      where city = app_city() and meeting = which and withdrawn_at is null
        and (enterprise::text = app_enterprise()
          or (app_reach() = 'organisation' and organisation = any (app_organisations()))));
  end;
-- How many of the appeals a meeting handed out are open, and late: the same for everybody who sees the meeting.
create function meeting_appeals(which uuid, moment timestamptz, out open integer, out late integer)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select count(*)::integer, (count(*) filter (where c.due_at < moment and not c.paused))::integer
    from meeting_items i join cases c on c.city = i.city and c.id = i.case_id
    where i.city = app_city() and i.meeting = which and c.mode <> 'ended';
  end;
create function app_convenes(convener text, organisation text) returns boolean language sql stable parallel safe
  return app_reach() = 'system' or convener = any (app_posts())
    or (app_has_power('meetings.convene') and (app_reach() = 'city'
      or (app_reach() = 'organisation' and organisation = any (app_organisations()))));

alter table meetings enable row level security;
create policy meetings_read on meetings for select to zhuqitong_app
  using (city = (select app_city()) and ((select app_reach()) in ('system', 'city')
    or ((select app_reach()) = 'organisation' and organisation = any ((select app_organisations())::text[]))
    or ((select app_reach()) in ('organisation', 'enterprise') and app_is_invited_to(id))));
create policy meetings_insert on meetings for insert to zhuqitong_app
  with check (city = (select app_city()) and app_convenes(convener, organisation));
create policy meetings_update on meetings for update to zhuqitong_app
  using (city = (select app_city()) and app_convenes(convener, organisation));
grant select, insert on meetings to zhuqitong_app;
grant update (title, place, starts_at, ends_at, form, host, agenda, state, cancelled, held_on, version, changed_at)
  on meetings to zhuqitong_app;

-- Parts of a meeting are seen with it by staff; an enterprise sees its own among them.
do $$
declare part text;
begin
  foreach part in array array['meeting_changes', 'meeting_invitations', 'meeting_items', 'meeting_minutes', 'meeting_demands'] loop
    execute format('alter table %I enable row level security', part);
    execute format('create policy %I on %I for select to zhuqitong_app using (city = (select app_city())
      and (select app_is_staff()) and exists (select from meetings m where m.city = %I.city and m.id = meeting))',
      part || '_read', part, part);
    execute format('create policy %I on %I for insert to zhuqitong_app with check (city = (select app_city())
      and exists (select from meetings m where m.city = %I.city and m.id = meeting and app_convenes(m.convener, m.organisation)))',
      part || '_insert', part, part);
    execute format('grant select, insert on %I to zhuqitong_app', part);
  end loop;
  foreach part in array array['meeting_invitations', 'meeting_items', 'meeting_demands'] loop
    execute format('create policy %I on %I for select to zhuqitong_app
      using (city = (select app_city()) and enterprise::text = (select app_enterprise()))', part || '_own', part);
  end loop;
  foreach part in array array['meeting_invitations', 'meeting_items'] loop
    execute format('create policy %I on %I for update to zhuqitong_app using (city = (select app_city())
      and exists (select from meetings m where m.city = %I.city and m.id = meeting and app_convenes(m.convener, m.organisation)))',
      part || '_update', part, part);
  end loop;
end
$$;
-- Whoever is invited answers and signs in for themselves, and an enterprise hands in what it wants to raise.
create policy meeting_invitations_answer on meeting_invitations for update to zhuqitong_app
  using (city = (select app_city()) and (enterprise::text = (select app_enterprise())
    or ((select app_is_staff()) and (post = any ((select app_posts())::text[])
      or (post is null and organisation = any ((select app_organisations())::text[]))))));
grant update (answer, attendee, note, answered_at, signed_in_at, signed_in_how, withdrawn_at) on meeting_invitations to zhuqitong_app;
create policy meeting_items_raise on meeting_items for insert to zhuqitong_app
  with check (city = (select app_city()) and enterprise::text = (select app_enterprise()) and ending is null
    and app_is_invited_to(meeting));
grant update (ending, ended_at, ended_by, how, record, unit, post, time_limit, case_id, ground, explanation, told_on, told_to)
  on meeting_items to zhuqitong_app;
create policy meeting_changes_told on meeting_changes for insert to zhuqitong_app
  with check (city = (select app_city()) and exists (select from meetings m where m.city = meeting_changes.city and m.id = meeting));

alter table meeting_recommendations enable row level security;
create policy meeting_recommendations_read on meeting_recommendations for select to zhuqitong_app
  using (city = (select app_city()) and exists (
    select from meeting_demands d where d.city = meeting_recommendations.city and d.id = demand));
create policy meeting_recommendations_insert on meeting_recommendations for insert to zhuqitong_app
  with check (city = (select app_city()) and exists (
    select from meeting_demands d join meetings m on m.city = d.city and m.id = d.meeting
    where d.city = meeting_recommendations.city and d.id = demand and app_convenes(m.convener, m.organisation)));
create policy meeting_recommendations_update on meeting_recommendations for update to zhuqitong_app
  using (city = (select app_city()) and exists (
    select from meeting_demands d join meetings m on m.city = d.city and m.id = d.meeting
    where d.city = meeting_recommendations.city and d.id = demand and app_convenes(m.convener, m.organisation)));
grant select, insert, update (granted, amount_fen, granted_on, reason, result_at, result_by)
  on meeting_recommendations to zhuqitong_app;

alter table calendar_feeds enable row level security;
create policy calendar_feeds_own on calendar_feeds for all to zhuqitong_app
  using (city = (select app_city()) and ((select app_reach()) = 'system' or app_is_person(person)))
  with check (city = (select app_city()) and ((select app_reach()) = 'system' or app_is_person(person)));
grant select, insert, update (token_hash, made_at) on calendar_feeds to zhuqitong_app;

-- A meeting that was held is an act of whoever convened it, or of each leader who signed in.
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
  group by f.city, f.id, f.kind, f.subject, f.organisation, f.obligation, f.period_start
  union all
  select m.city, m.id::text, 'meeting', m.convener, m.organisation, null::uuid, m.held_on,
    jsonb_build_object('meeting', m.kind), null::date
  from meetings m where m.held_on is not null and m.counts_for = 'convener'
  union all
  select m.city, m.id || '/' || i.post, 'meeting', i.post, i.organisation, null::uuid, m.held_on,
    jsonb_build_object('meeting', m.kind), null::date
  from meetings m join meeting_invitations i on i.city = m.city and i.meeting = m.id
  where m.held_on is not null and m.counts_for = 'leaders-present' and i.post is not null and i.signed_in_at is not null
    and i.withdrawn_at is null;

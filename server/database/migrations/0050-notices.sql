-- What people are told (消息). A person is told a thing once: the key says which thing it is.
create table notices (
  city     text not null,
  person   uuid not null,
  key      text not null,
  at       timestamptz not null,
  kind     text not null,
  -- The case it is about.
  subject  text not null,
  title    text not null,
  text     text not null default '',
  link     text not null,
  -- False where the person chose not to have it on the page; it is kept so that it is sent nowhere twice.
  on_page  boolean not null,
  read_at  timestamptz,
  -- Taken before it leaves, so that a second worker does not send it again.
  mail_at     timestamptz,
  gateway_at  timestamptz,
  primary key (city, person, key),
  foreign key (city, person) references people (city, id)
);
create index notices_by_time on notices (city, person, at desc, key) where on_page;
create index notices_unread on notices (city, person) where on_page and read_at is null;
create index notices_to_settle on notices (city, subject) where kind = 'to-do' and read_at is null;

-- What a person chose otherwise than the product's default.
create table notice_preferences (
  city     text not null,
  person   uuid not null,
  channel  text not null check (channel in ('page', 'mail', 'gateway')),
  kind     text not null,
  wanted   boolean not null,
  primary key (city, person, channel, kind),
  foreign key (city, person) references people (city, id)
);

alter table notices enable row level security;
create policy notices_own on notices for select to zhuqitong_app
  using (city = (select app_city()) and (app_is_person(person) or (select app_reach()) = 'system'));
create policy notices_change on notices for update to zhuqitong_app
  using (city = (select app_city()) and (app_is_person(person) or (select app_reach()) = 'system'));
grant select, update (read_at, mail_at, gateway_at) on notices to zhuqitong_app;

alter table notice_preferences enable row level security;
create policy notice_preferences_own on notice_preferences for all to zhuqitong_app
  using (city = (select app_city()) and app_is_person(person))
  with check (city = (select app_city()) and app_is_person(person));
grant select, insert, update, delete on notice_preferences to zhuqitong_app;

-- Tells everybody concerned in one statement. Who acts need not be able to see who holds which post, hence the function.
-- `messages`: [{kind, key, subject, title, text, link, to: [{power, unless, organisation} | {post} | {enterprise}]}], the first
-- that concerns a person is the one they get. `unless` passes over posts with that power while somebody holds one without it.
-- `defaults`: [{kind, channel, wanted, fixed}]. Answers the new notices and on which other channels their people want them.
create function send_notices(messages jsonb, defaults jsonb, moment timestamptz, actor uuid)
  returns table (person uuid, key text, mail boolean, gateway boolean)
  language sql volatile security definer set search_path = public, pg_temp
  begin atomic
    with message as (
      select * from rows from (
        jsonb_to_recordset(messages) as (kind text, key text, subject text, title text, text text, link text, "to" jsonb)
      ) with ordinality as m (kind, key, subject, title, text, link, recipients, place)
    ), holder as (
      select h.person, p.id as post, p.organisation, p.powers
      from holdings h join posts p on p.city = h.city and p.id = h.post and p.active
      where h.city = app_city() and h.since <= moment::date and (h.until is null or h.until > moment::date)
    ), told as materialized (
      select m.place, h.person
      from message m
      cross join lateral jsonb_to_recordset(m.recipients) as r (power text, "unless" text, organisation text, post text)
      join holder h on h.post = r.post
        or (r.power = any (h.powers) and (r.organisation is null or r.organisation = h.organisation)
          and (r."unless" is null or r."unless" <> all (h.powers) or not exists (
            select from holder o where r.power = any (o.powers) and r."unless" <> all (o.powers)
              and (r.organisation is null or r.organisation = o.organisation))))
      union all
      select m.place, e.person
      from message m
      cross join lateral jsonb_to_recordset(m.recipients) as r (enterprise uuid)
      join enterprise_members e on e.city = app_city() and e.enterprise = r.enterprise
    ), first as (
      select distinct on (t.person) t.person, t.place, coalesce(p.email, '') <> '' as has_mail
      from told t join people p on p.city = app_city() and p.id = t.person and p.active
      where t.person is distinct from actor
      order by t.person, t.place
    ), choice as (
      select f.person, f.place, bool_or(c.wanted) filter (where c.channel = 'page') as page,
        bool_or(c.wanted) filter (where c.channel = 'mail') and f.has_mail as mail,
        bool_or(c.wanted) filter (where c.channel = 'gateway') and webhooks_want('notice.sent') as gateway
      from first f
      join message m on m.place = f.place
      cross join lateral (
        select d.channel, d.fixed or coalesce(p.wanted, d.wanted) as wanted
        from jsonb_to_recordset(defaults) as d (kind text, channel text, wanted boolean, fixed boolean)
        left join notice_preferences p
          on p.city = app_city() and p.person = f.person and p.channel = d.channel and p.kind = d.kind
        where d.kind = m.kind
      ) c
      group by f.person, f.place, f.has_mail
    ), sent as (
      insert into notices (city, person, key, at, kind, subject, title, text, link, on_page)
      select app_city(), c.person, m.key, moment, m.kind, m.subject, m.title, m.text, m.link, coalesce(c.page, true)
      from choice c join message m on m.place = c.place
      on conflict (city, person, key) do nothing
      returning notices.person, notices.key
    )
    select s.person, s.key, coalesce(c.mail, false), coalesce(c.gateway, false)
    from sent s join choice c on c.person = s.person;
  end;
revoke execute on function send_notices(jsonb, jsonb, timestamptz, uuid) from public;
grant execute on function send_notices(jsonb, jsonb, timestamptz, uuid) to zhuqitong_app;

-- The case has moved on: what was asked of people before is no longer theirs to do.
create function settle_notices(about text, moment timestamptz) returns setof uuid
  language sql volatile security definer set search_path = public, pg_temp
  begin atomic
    update notices set read_at = moment
    where city = app_city() and subject = about and kind = 'to-do' and read_at is null
    returning person;
  end;
revoke execute on function settle_notices(text, timestamptz) from public;
grant execute on function settle_notices(text, timestamptz) to zhuqitong_app;

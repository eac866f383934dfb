-- Who works where: units and posts come from the city's pack, people and who holds which post from the administrator.
create table organisations (
  city        text not null references cities (id),
  id          text not null check (id ~ '^[a-z][a-z0-9-]*$'),
  name        text not null,
  short_name  text not null,
  kind        text not null,
  parent      text,
  district    text,
  position    integer not null default 0,
  active      boolean not null default true,
  primary key (city, id),
  foreign key (city, parent) references organisations (city, id)
);

create table posts (
  city          text not null,
  id            text not null check (id ~ '^[a-z][a-z0-9-]*$'),
  organisation  text not null,
  name          text not null,
  powers        text[] not null default '{}',
  reach         text not null default 'organisation' check (reach in ('city', 'organisation')),
  position      integer not null default 0,
  active        boolean not null default true,
  primary key (city, id),
  foreign key (city, organisation) references organisations (city, id)
);
create index posts_of_organisation on posts (city, organisation);

create table people (
  city                 text not null references cities (id),
  id                   uuid not null,
  login                text not null check (login ~ '^[a-z0-9][a-z0-9._@-]{1,63}$'),
  name                 text not null check (name <> ''),
  password_hash        text not null,
  password_changed_at  timestamptz not null,
  -- A password that somebody else chose opens only the page on which it is replaced.
  password_temporary   boolean not null default false,
  phone                text,
  email                text,
  active               boolean not null default true,
  -- Accounts of the demonstration are offered on the sign-in page.
  demonstration        boolean not null default false,
  created_at           timestamptz not null,
  last_signed_in_at    timestamptz,
  primary key (city, id),
  unique (city, login)
);

-- From `since` on, up to but not including `until`.
create table holdings (
  city    text not null,
  person  uuid not null,
  post    text not null,
  since   date not null,
  until   date check (until >= since),
  primary key (city, person, post, since),
  foreign key (city, person) references people (city, id),
  foreign key (city, post) references posts (city, id)
);
create index holdings_of_post on holdings (city, post);

-- Whose account speaks for which enterprise.
create table enterprise_members (
  city        text not null,
  enterprise  uuid not null,
  person      uuid not null,
  created_at  timestamptz not null,
  primary key (city, enterprise, person),
  foreign key (city, person) references people (city, id)
);
create index enterprises_of_member on enterprise_members (city, person);

-- Sessions are known by the SHA-256 of their token, so that a copy of this table opens nothing.
create table sessions (
  city          text not null,
  id            bytea not null,
  person        uuid not null,
  acting_post   text,
  created_at    timestamptz not null,
  last_seen_at  timestamptz not null,
  expires_at    timestamptz not null,
  user_agent    text not null default '' check (length(user_agent) <= 120),
  primary key (city, id),
  foreign key (city, person) references people (city, id),
  foreign key (city, acting_post) references posts (city, id)
);
create index sessions_of_person on sessions (city, person);
create index sessions_by_end on sessions (city, expires_at);

-- Failed sign-ins, for the lock-out. Both keys are hashes: nothing personal is kept.
create table sign_in_attempts (
  city     text not null references cities (id),
  id       uuid not null,
  account  bytea not null,
  source   bytea not null,
  at       timestamptz not null,
  primary key (city, id)
);
create index sign_in_attempts_of_account on sign_in_attempts (city, account, at);

create table api_keys (
  city          text not null references cities (id),
  id            uuid not null,
  name          text not null check (name <> ''),
  key_hash      bytea not null,
  scopes        text[] not null check (cardinality(scopes) > 0),
  created_at    timestamptz not null,
  created_by    uuid not null,
  revoked_at    timestamptz,
  last_used_at  timestamptz,
  primary key (city, id),
  unique (city, key_hash),
  foreign key (city, created_by) references people (city, id)
);

-- What administrators changed; kept as it was written.
create table admin_changes (
  city    text not null references cities (id),
  id      uuid not null,
  at      timestamptz not null,
  person  uuid,
  post    text,
  what    text not null,
  target  text not null,
  data    jsonb not null default '{}',
  primary key (city, id)
);
create index admin_changes_by_time on admin_changes (city, at desc, id desc);
create trigger admin_changes_kept before update or delete on admin_changes
  for each row execute function refuse_change();

-- How records name a post: 市企服办 接线岗, and 市工信局承办岗 where the post's name says the unit already.
create function post_title(unit text, post text) returns text language sql immutable parallel safe
  return case when starts_with(post, unit) then post else unit || ' ' || post end;

-- Whether one of the posts the viewer holds carries a power.
create function app_has_power(power text) returns boolean language sql stable parallel safe
  return exists (select from posts where city = app_city() and id = any (app_posts()) and power = any (powers));

create function app_administers() returns boolean language sql stable parallel safe
  return app_reach() = 'system' or (app_reach() = 'city' and app_has_power('admin'));

create function app_is_staff() returns boolean language sql stable parallel safe
  return app_reach() in ('system', 'city', 'organisation');

create function app_is_person(id uuid) returns boolean language sql stable parallel safe
  return id::text = app_person();

alter table organisations enable row level security;
create policy organisations_read on organisations for select to zhuqitong_app using (city = (select app_city()));
create policy organisations_insert on organisations for insert to zhuqitong_app
  with check (city = (select app_city()) and (select app_administers()));
create policy organisations_update on organisations for update to zhuqitong_app
  using (city = (select app_city()) and (select app_administers()));
grant select, insert, update on organisations to zhuqitong_app;

-- Reading posts must not ask app_has_power(), which reads posts.
alter table posts enable row level security;
create policy posts_read on posts for select to zhuqitong_app using (city = (select app_city()));
create policy posts_insert on posts for insert to zhuqitong_app
  with check (city = (select app_city()) and (select app_administers()));
create policy posts_update on posts for update to zhuqitong_app
  using (city = (select app_city()) and (select app_administers()));
grant select, insert, update on posts to zhuqitong_app;

-- password_hash is written but never read by the product's role, except through sign_in_credential().
alter table people enable row level security;
create policy people_read on people for select to zhuqitong_app
  using (city = (select app_city()) and ((select app_is_staff()) or app_is_person(id)));
create policy people_insert on people for insert to zhuqitong_app
  with check (city = (select app_city()) and (select app_administers()));
create policy people_update on people for update to zhuqitong_app
  using (city = (select app_city()) and ((select app_administers()) or app_is_person(id)));
grant select (city, id, login, name, password_changed_at, password_temporary, phone, email, active, demonstration,
  created_at, last_signed_in_at) on people to zhuqitong_app;
grant insert on people to zhuqitong_app;
grant update (login, name, password_hash, password_changed_at, password_temporary, phone, email, active,
  last_signed_in_at) on people to zhuqitong_app;

alter table holdings enable row level security;
create policy holdings_read on holdings for select to zhuqitong_app
  using (city = (select app_city()) and ((select app_is_staff()) or app_is_person(person)));
create policy holdings_insert on holdings for insert to zhuqitong_app
  with check (city = (select app_city()) and (select app_administers()));
create policy holdings_update on holdings for update to zhuqitong_app
  using (city = (select app_city()) and (select app_administers()));
grant select, insert, update on holdings to zhuqitong_app;

alter table enterprise_members enable row level security;
create policy enterprise_members_read on enterprise_members for select to zhuqitong_app
  using (city = (select app_city()) and ((select app_reach()) in ('system', 'city') or app_is_person(person)
    or enterprise::text = (select app_enterprise())));
create policy enterprise_members_insert on enterprise_members for insert to zhuqitong_app
  with check (city = (select app_city()) and ((select app_administers()) or (select app_has_power('enterprises.edit'))));
create policy enterprise_members_delete on enterprise_members for delete to zhuqitong_app
  using (city = (select app_city()) and ((select app_administers()) or (select app_has_power('enterprises.edit'))));
grant select, insert, delete on enterprise_members to zhuqitong_app;

alter table sessions enable row level security;
create policy sessions_own on sessions for all to zhuqitong_app
  using (city = (select app_city()) and ((select app_administers()) or app_is_person(person)));
grant select, insert, update, delete on sessions to zhuqitong_app;

alter table sign_in_attempts enable row level security;
create policy sign_in_attempts_system on sign_in_attempts for all to zhuqitong_app
  using (city = (select app_city()) and (select app_reach()) = 'system');
grant select, insert, delete on sign_in_attempts to zhuqitong_app;

alter table api_keys enable row level security;
create policy api_keys_admin on api_keys for all to zhuqitong_app
  using (city = (select app_city()) and (select app_administers()));
grant select, insert, update on api_keys to zhuqitong_app;

alter table admin_changes enable row level security;
create policy admin_changes_read on admin_changes for select to zhuqitong_app
  using (city = (select app_city()) and (select app_administers()));
create policy admin_changes_insert on admin_changes for insert to zhuqitong_app
  with check (city = (select app_city()) and (select app_administers()));
grant select, insert on admin_changes to zhuqitong_app;

-- The only way to a password hash: for the sign-in itself, which sees as the system of one city.
create function sign_in_credential(wanted text)
  returns table (person uuid, password_hash text, active boolean)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select people.id, people.password_hash, people.active from people
    where people.city = app_city() and app_reach() = 'system' and people.login = wanted;
  end;
revoke execute on function sign_in_credential(text) from public;
grant execute on function sign_in_credential(text) to zhuqitong_app;

-- The role the product works as. It owns nothing and row-level security binds it.
do $$
begin
  if not exists (select from pg_roles where rolname = 'zhuqitong_app') then
    begin
      create role zhuqitong_app nologin nobypassrls nosuperuser nocreatedb nocreaterole noinherit;
    exception when insufficient_privilege then
      raise exception using message = format(
        '请让数据库管理员先执行 (ask the administrator to run): create role zhuqitong_app nologin; grant zhuqitong_app to %I;',
        current_user);
    end;
  end if;
  -- An administrator may have made and granted the role beforehand; then this user need not be able to.
  begin
    execute format('grant zhuqitong_app to %I', current_user);
  exception when insufficient_privilege then
    raise notice 'zhuqitong_app was not granted to % here', current_user;
  end;
end
$$;

revoke create on schema public from public;
grant usage on schema public to zhuqitong_app;
grant select on schema_migrations to zhuqitong_app;

-- Who is asking, as set at the beginning of each transaction. Nobody asking means nothing seen.
create function app_city() returns text language sql stable parallel safe
  return nullif(current_setting('app.city', true), '');

create function app_reach() returns text language sql stable parallel safe
  return coalesce(nullif(current_setting('app.reach', true), ''), 'public');

create function app_person() returns text language sql stable parallel safe
  return nullif(current_setting('app.person', true), '');

create function app_enterprise() returns text language sql stable parallel safe
  return nullif(current_setting('app.enterprise', true), '');

create function app_organisations() returns text[] language sql stable parallel safe
  return coalesce(nullif(current_setting('app.organisations', true), ''), '{}')::text[];

create function app_posts() returns text[] language sql stable parallel safe
  return coalesce(nullif(current_setting('app.posts', true), ''), '{}')::text[];

-- Put on append-only tables: `create trigger … before update or delete … execute function refuse_change()`.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are kept as they were written', tg_table_name using errcode = 'restrict_violation';
end
$$;

-- Reference table: the cities of this installation.
create table cities (
  id          text primary key check (id ~ '^[a-z][a-z0-9-]*$'),
  name        text not null,
  short_name  text not null,
  province    text not null,
  created_at  timestamptz not null default now()
);
grant select, insert, update on cities to zhuqitong_app;

-- Every version of a city's pack that was ever published; running cases keep the one they began with.
create table packs (
  city          text not null references cities (id),
  version       integer not null check (version > 0),
  checksum      text not null,
  definition    jsonb not null,
  published_at  timestamptz not null,
  published_by  text,
  primary key (city, version),
  unique (city, checksum)
);
alter table packs enable row level security;
create policy packs_of_the_city on packs for select to zhuqitong_app using (city = app_city());
create policy packs_published on packs for insert to zhuqitong_app
  with check (city = app_city() and app_reach() in ('system', 'city'));
grant select, insert on packs to zhuqitong_app;

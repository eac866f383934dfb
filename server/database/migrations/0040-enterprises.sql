-- The registry of enterprises, keyed by the unified social credit code.
create table enterprises (
  city            text not null references cities (id),
  id              uuid not null,
  credit_code     text collate "C" not null check (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  name            text not null check (name <> ''),
  -- A district of the city's pack; null where the text could not be placed.
  district        text,
  place           text not null default '',
  kind            text not null default '',
  industry        text not null default '',
  -- Hundredths of one unit of the currency; null where the text says no amount for certain.
  capital_fen     bigint check (capital_fen > 0),
  capital_text    text not null default '',
  currency        text not null default 'CNY',
  established     date,
  address         text not null default '',
  scope           text not null default '',
  key_enterprise  boolean not null default false,
  above_scale     boolean not null default false,
  size            text check (size in ('large', 'medium', 'small', 'micro')),
  status          text not null default 'active' check (status in ('active', 'suspended', 'revoked', 'cancelled', 'moved')),
  source          text not null check (source in ('manual', 'import', 'api', 'demonstration')),
  -- A duplicate that was merged keeps its row, so that what once pointed to it still does.
  merged_into     uuid,
  -- What people may type to find it, a line each: name, other names, pinyin initials, codes.
  search_text     text not null,
  -- The single and double characters of those lines.
  grams           text[] not null,
  version         integer not null default 1,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  primary key (city, id),
  unique (city, credit_code),
  foreign key (city, merged_into) references enterprises (city, id)
);
create index enterprises_by_name on enterprises (city, name) where merged_into is null;
create index enterprises_by_update on enterprises (city, updated_at desc) where merged_into is null;
create index enterprises_merged on enterprises (city, merged_into) where merged_into is not null;
create index enterprises_grams on enterprises using gin (grams);

-- What else it is or was called; a merged duplicate's code is kept as a former code.
create table enterprise_aliases (
  city        text not null,
  enterprise  uuid not null,
  kind        text not null check (kind in ('former-name', 'short-name', 'former-code')),
  name        text not null check (name <> ''),
  primary key (city, enterprise, name),
  foreign key (city, enterprise) references enterprises (city, id)
);

-- Whom to ring. Apart from the registry, because fewer people may read it.
create table enterprise_contacts (
  city        text not null,
  enterprise  uuid not null,
  person      text not null default '',
  phone       text not null default '',
  primary key (city, enterprise),
  foreign key (city, enterprise) references enterprises (city, id)
);

-- Who changed what; kept as it was written. Contact data are not repeated here.
create table enterprise_changes (
  city        text not null,
  id          uuid not null,
  enterprise  uuid not null,
  at          timestamptz not null,
  person      uuid,
  post        text,
  by_name     text not null,
  what        text not null check (what in ('create', 'import', 'edit', 'merge')),
  fields      jsonb not null default '{}',
  primary key (city, id),
  foreign key (city, enterprise) references enterprises (city, id)
);
create index enterprise_changes_of on enterprise_changes (city, enterprise, at desc);
create trigger enterprise_changes_kept before update or delete on enterprise_changes
  for each row execute function refuse_change();

alter table enterprise_members add foreign key (city, enterprise) references enterprises (city, id);

create function app_edits_enterprises() returns boolean language sql stable parallel safe
  return app_reach() = 'system' or app_administers() or (app_is_staff() and app_has_power('enterprises.edit'));

-- Second lock; the first is server/enterprises/policy.ts.
alter table enterprises enable row level security;
create policy enterprises_read on enterprises for select to zhuqitong_app
  using (city = (select app_city()) and ((select app_is_staff()) or id = (select app_enterprise())::uuid));
create policy enterprises_insert on enterprises for insert to zhuqitong_app
  with check (city = (select app_city()) and (select app_edits_enterprises()));
create policy enterprises_update on enterprises for update to zhuqitong_app
  using (city = (select app_city()) and (select app_edits_enterprises()))
  with check (city = (select app_city()) and (select app_edits_enterprises()));
grant select, insert, update on enterprises to zhuqitong_app;

alter table enterprise_aliases enable row level security;
create policy enterprise_aliases_read on enterprise_aliases for select to zhuqitong_app
  using (city = (select app_city()) and ((select app_is_staff()) or enterprise = (select app_enterprise())::uuid));
create policy enterprise_aliases_write on enterprise_aliases for all to zhuqitong_app
  using (city = (select app_city()) and (select app_edits_enterprises()))
  with check (city = (select app_city()) and (select app_edits_enterprises()));
grant select, insert, update, delete on enterprise_aliases to zhuqitong_app;

alter table enterprise_contacts enable row level security;
create policy enterprise_contacts_own on enterprise_contacts for all to zhuqitong_app
  using (city = (select app_city()) and ((select app_edits_enterprises()) or enterprise = (select app_enterprise())::uuid))
  with check (city = (select app_city()) and ((select app_edits_enterprises()) or enterprise = (select app_enterprise())::uuid));
grant select, insert, update, delete on enterprise_contacts to zhuqitong_app;

alter table enterprise_changes enable row level security;
create policy enterprise_changes_read on enterprise_changes for select to zhuqitong_app
  using (city = (select app_city()) and (select app_is_staff()));
create policy enterprise_changes_insert on enterprise_changes for insert to zhuqitong_app
  with check (city = (select app_city()) and (select app_edits_enterprises()));
grant select, insert on enterprise_changes to zhuqitong_app;

-- Row-level security lets an index answer only through operators that leak nothing, and `@>` on arrays is not one of
-- them. This function looks into the index with the same limits written out; callers join its ids to the table.
create function enterprises_matching(wanted text[]) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp rows 500
  begin atomic
    select id from enterprises
    where grams @> wanted and city = app_city() and app_is_staff() and merged_into is null;
  end;
revoke execute on function enterprises_matching(text[]) from public;
grant execute on function enterprises_matching(text[]) to zhuqitong_app;

-- Contact data as everybody on the staff may see them: 138****2207.
create function enterprise_contacts_masked(wanted uuid[]) returns table (enterprise uuid, person text, phone text)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select c.enterprise,
      case when c.person = '' then '' else left(c.person, 1) || repeat('*', greatest(length(c.person) - 1, 1)) end,
      case when c.phone = '' then ''
        when length(c.phone) >= 11 then left(c.phone, 3) || '****' || right(c.phone, 4)
        else '****' || right(c.phone, 2) end
    from enterprise_contacts c
    where c.city = app_city() and app_is_staff() and c.enterprise = any (wanted);
  end;
revoke execute on function enterprise_contacts_masked(uuid[]) from public;
grant execute on function enterprise_contacts_masked(uuid[]) to zhuqitong_app;

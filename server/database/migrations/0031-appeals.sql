-- Searching by words: row-level security lets an index answer only through operators that leak nothing, and `@@` is not
-- one of them. The scope is written out here once more, so that the index may be used; callers join the ids.
create function cases_with_words(wanted tsquery) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp rows 200
  begin atomic
    select c.id from cases c
    where c.words @@ wanted and c.city = app_city() and (
      app_reach() in ('system', 'city')
      or (app_reach() = 'organisation' and (c.units && app_organisations() or c.registered_by = any (app_organisations())))
      or (app_reach() = 'enterprise' and c.enterprise = app_enterprise()::uuid));
  end;
revoke execute on function cases_with_words(tsquery) from public;
grant execute on function cases_with_words(tsquery) to zhuqitong_app;

-- Views of the ledger that a post saved; a shared one is offered to all posts of its organisation.
create table case_views (
  city          text not null references cities (id),
  id            uuid not null,
  name          text not null check (name <> ''),
  filter        jsonb not null,
  organisation  text not null,
  post          text not null,
  shared        boolean not null,
  created_at    timestamptz not null,
  primary key (city, id)
);
create index case_views_of_organisation on case_views (city, organisation);
alter table case_views enable row level security;
create policy case_views_own on case_views for all to zhuqitong_app
  using (city = (select app_city()) and (post = any ((select app_posts())::text[])
    or (shared and organisation = any ((select app_organisations())::text[]))))
  with check (city = (select app_city()) and post = any ((select app_posts())::text[]));
grant select, insert, delete on case_views to zhuqitong_app;

-- Bulletins: figures frozen with the rules that made them (rule 12), numbered and published.
create table bulletins (
  city          text not null references cities (id),
  id            uuid not null,
  month         text not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  number        text not null,
  data          jsonb not null,
  published_at  timestamptz not null,
  published_by  text not null,
  primary key (city, id),
  unique (city, month),
  unique (city, number)
);
create trigger bulletins_kept before update or delete on bulletins for each row execute function refuse_change();
alter table bulletins enable row level security;
-- What is published is public.
create policy bulletins_read on bulletins for select to zhuqitong_app using (city = (select app_city()));
create policy bulletins_publish on bulletins for insert to zhuqitong_app
  with check (city = (select app_city()) and (select app_reach()) in ('system', 'city'));
grant select, insert on bulletins to zhuqitong_app;

-- Several enterprises with the same matter, handled as one.
create table joint_matters (
  city        text not null references cities (id),
  id          uuid not null,
  title       text not null check (title <> ''),
  topic       text not null,
  created_at  timestamptz not null,
  created_by  text,
  primary key (city, id)
);
alter table cases add foreign key (city, joint) references joint_matters (city, id);
alter table joint_matters enable row level security;
create policy joint_matters_staff on joint_matters for all to zhuqitong_app
  using (city = (select app_city()) and (select app_reach()) in ('system', 'city', 'organisation'))
  with check (city = (select app_city()) and (select app_reach()) in ('system', 'city'));
grant select, insert on joint_matters to zhuqitong_app;

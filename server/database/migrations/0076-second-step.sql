-- The second step of signing in (动态口令): a secret shared with the person's phone, and codes for when the phone is lost.
create table second_steps (
  city          text not null,
  person        uuid not null,
  secret        bytea not null,
  begun_at      timestamptz not null,
  -- Null until the first number from the phone has been right.
  enabled_at    timestamptz,
  -- The moment (in steps of 30 seconds) of the last number taken: none is taken twice.
  last_step     bigint not null default 0,
  -- SHA-256 of the codes that are left; each opens once.
  recovery      bytea[] not null default '{}',
  primary key (city, person),
  foreign key (city, person) references people (city, id)
);
alter table second_steps enable row level security;
-- The secret is the sign-in's own; who has a second step, the administrator may know through has_second_step().
create policy second_steps_system on second_steps for all to zhuqitong_app
  using (city = (select app_city()) and (select app_reach()) = 'system')
  with check (city = (select app_city()) and (select app_reach()) = 'system');
grant select, insert, update, delete on second_steps to zhuqitong_app;

create function has_second_step(whose uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select exists (select from second_steps where second_steps.city = app_city() and second_steps.person = whose
      and enabled_at is not null and (app_administers() or app_is_person(whose)));
  end;
revoke execute on function has_second_step(uuid) from public;
grant execute on function has_second_step(uuid) to zhuqitong_app;

-- A lost phone: the administrator turns it off for somebody, without reading anything of it.
create function end_second_step(whose uuid) returns boolean
  language sql volatile security definer set search_path = public, pg_temp
  begin atomic
    with ended as (
      delete from second_steps where second_steps.city = app_city() and second_steps.person = whose and app_administers()
      returning 1
    )
    select exists (select from ended);
  end;
revoke execute on function end_second_step(uuid) from public;
grant execute on function end_second_step(uuid) to zhuqitong_app;

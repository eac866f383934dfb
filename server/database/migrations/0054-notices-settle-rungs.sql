-- When a case ends, what was said of its time limits is settled with it.
drop function settle_notices(text, timestamptz);
drop index notices_to_settle;
create index notices_to_settle on notices (city, subject) where read_at is null;

create function settle_notices(about text, kinds text[], moment timestamptz) returns setof uuid
  language sql volatile security definer set search_path = public, pg_temp
  begin atomic
    update notices set read_at = moment
    where city = app_city() and subject = about and kind = any (kinds) and read_at is null
    returning person;
  end;
revoke execute on function settle_notices(text, text[], timestamptz) from public;
grant execute on function settle_notices(text, text[], timestamptz) to zhuqitong_app;

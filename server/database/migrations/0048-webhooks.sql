-- Addresses of other systems that are told what happens, signed; also the way to SMS, 企业微信 and 钉钉 gateways.
create table webhooks (
  city        text not null references cities (id),
  id          uuid not null,
  name        text not null check (name <> ''),
  url         text not null check (url ~ '^https?://'),
  -- Signs what is sent; shown once, when it is made.
  secret      text not null,
  events      text[] not null check (cardinality(events) > 0),
  active      boolean not null default true,
  created_at  timestamptz not null,
  created_by  uuid,
  primary key (city, id),
  foreign key (city, created_by) references people (city, id)
);

-- One message to one webhook; the key says which thing it is about, so that nothing is told twice.
create table webhook_deliveries (
  city          text not null,
  webhook       uuid not null,
  key           text not null,
  event         text not null,
  payload       jsonb not null,
  at            timestamptz not null,
  attempts      integer not null default 0,
  tried_at      timestamptz,
  delivered_at  timestamptz,
  -- What came of the last attempt: a status, or why there was none.
  status        integer,
  problem       text,
  primary key (city, webhook, key),
  foreign key (city, webhook) references webhooks (city, id)
);
create index webhook_deliveries_by_time on webhook_deliveries (city, webhook, at desc);

alter table webhooks enable row level security;
create policy webhooks_admin on webhooks for all to zhuqitong_app
  using (city = (select app_city()) and (select app_administers()))
  with check (city = (select app_city()) and (select app_administers()));
grant select, insert, update on webhooks to zhuqitong_app;

alter table webhook_deliveries enable row level security;
create policy webhook_deliveries_admin on webhook_deliveries for all to zhuqitong_app
  using (city = (select app_city()) and (select app_administers()))
  with check (city = (select app_city()) and (select app_administers()));
grant select, insert, update on webhook_deliveries to zhuqitong_app;

-- Whoever acts causes messages without seeing where they go.
create function webhooks_want(wanted text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select exists (select from webhooks where city = app_city() and active and wanted = any (events));
  end;
revoke execute on function webhooks_want(text) from public;
grant execute on function webhooks_want(text) to zhuqitong_app;

create function queue_webhook_deliveries(event text, key text, payload jsonb, moment timestamptz, attempts integer) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  hook uuid;
begin
  for hook in
    insert into webhook_deliveries as d (city, webhook, key, event, payload, at)
    select app_city(), w.id, queue_webhook_deliveries.key, queue_webhook_deliveries.event,
      queue_webhook_deliveries.payload, moment
    from webhooks w
    where w.city = app_city() and w.active and queue_webhook_deliveries.event = any (w.events)
    on conflict do nothing
    returning d.webhook
  loop
    perform add_job('deliver-webhook',
      jsonb_build_object('city', app_city(), 'webhook', hook, 'key', queue_webhook_deliveries.key),
      queue_webhook_deliveries.attempts, null);
  end loop;
end
$$;
revoke execute on function queue_webhook_deliveries(text, text, jsonb, timestamptz, integer) from public;
grant execute on function queue_webhook_deliveries(text, text, jsonb, timestamptz, integer) to zhuqitong_app;

-- Recorded actions sealed in batches into a log that can be checked from outside (docs/decisions/030): each batch is a Merkle
-- tree over SM3 and names the head of the batch before it.

-- Recorded and not yet sealed. A row comes with its action, in the same transaction, and goes with its batch.
create table audit_pending (
  city     text not null references cities (id),
  case_id  uuid not null,
  seq      integer not null,
  primary key (city, case_id, seq)
);

create table audit_batches (
  city       text not null references cities (id),
  number     integer not null check (number > 0),
  size       integer not null check (size > 0),
  root       text not null check (root ~ '^[0-9a-f]{64}$'),
  previous   text not null check (previous ~ '^[0-9a-f]{64}$'),
  head       text not null check (head ~ '^[0-9a-f]{64}$'),
  sealed_at  timestamptz not null,
  primary key (city, number)
);
create trigger audit_batches_kept before update or delete on audit_batches
  for each row execute function refuse_change();

create table audit_leaves (
  city      text not null,
  batch     integer not null,
  position  integer not null check (position >= 0),
  case_id   uuid not null,
  seq       integer not null,
  hash      text not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (city, batch, position),
  unique (city, case_id, seq),
  foreign key (city, batch) references audit_batches (city, number),
  foreign key (city, case_id, seq) references case_actions (city, case_id, seq)
);
create trigger audit_leaves_kept before update or delete on audit_leaves
  for each row execute function refuse_change();

create function await_sealing() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into audit_pending (city, case_id, seq) select city, case_id, seq from added;
  return null;
end
$$;
create trigger case_actions_await_sealing after insert on case_actions
  referencing new table as added for each statement execute function await_sealing();

insert into audit_pending (city, case_id, seq) select city, case_id, seq from case_actions;

-- Sealing is the system's; heads are public, so that whoever noted one can ask for it later.
alter table audit_pending enable row level security;
create policy audit_pending_system on audit_pending for all to zhuqitong_app
  using (city = (select app_city()) and (select app_reach()) = 'system')
  with check (city = (select app_city()) and (select app_reach()) = 'system');
grant select, delete on audit_pending to zhuqitong_app;

alter table audit_batches enable row level security;
create policy audit_batches_read on audit_batches for select to zhuqitong_app using (city = (select app_city()));
create policy audit_batches_insert on audit_batches for insert to zhuqitong_app
  with check (city = (select app_city()) and (select app_reach()) = 'system');
grant select, insert on audit_batches to zhuqitong_app;

alter table audit_leaves enable row level security;
create policy audit_leaves_system on audit_leaves for all to zhuqitong_app
  using (city = (select app_city()) and (select app_reach()) = 'system')
  with check (city = (select app_city()) and (select app_reach()) = 'system');
grant select, insert on audit_leaves to zhuqitong_app;

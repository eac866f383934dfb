-- What was uploaded. The bytes lie outside of the database and of the web root, under their SHA-256.
create table files (
  city           text not null references cities (id),
  id             uuid not null,
  sha256         text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  name           text not null check (name <> ''),
  type           text not null,
  size           bigint not null check (size > 0),
  -- Null for another system that uploads by its API key.
  uploaded_by    uuid,
  uploaded_post  text,
  uploaded_name  text not null,
  enterprise     uuid,
  at             timestamptz not null,
  primary key (city, id),
  foreign key (city, uploaded_by) references people (city, id)
);
create index files_by_content on files (city, sha256);
create index files_by_time on files (city, at);
create trigger files_kept before update on files for each row execute function refuse_change();

-- Second lock: one's own uploads, and what hangs on a case one sees. An enterprise does not see what staff keep to themselves.
alter table files enable row level security;
create policy files_read on files for select to zhuqitong_app
  using (city = (select app_city()) and (
    (select app_reach()) in ('system', 'city')
    or uploaded_by::text = (select app_person())
    or exists (select from case_files f where f.city = files.city and f.file = files.id
      and ((select app_reach()) = 'organisation' or not f.internal))));
create policy files_insert on files for insert to zhuqitong_app
  with check (city = (select app_city()) and (select app_reach()) <> 'public');
create policy files_delete on files for delete to zhuqitong_app
  using (city = (select app_city()) and (select app_reach()) = 'system');
grant select, insert, delete on files to zhuqitong_app;

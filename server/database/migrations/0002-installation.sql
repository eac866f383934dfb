-- Reference table with one row: how this installation began. `loading` that is found at a start was cut short.
create table installation (
  the_only       boolean primary key default true check (the_only),
  demonstration  text not null check (demonstration in ('none', 'loading', 'loaded'))
);
grant select, insert, update on installation to zhuqitong_app;

-- A file noted among the offices first and given to the enterprise later is the enterprise's to open from then on.
create policy case_files_update on case_files for update to zhuqitong_app
  using (city = (select app_city())
    and exists (select from cases where cases.city = case_files.city and cases.id = case_files.case_id))
  with check (city = (select app_city()));
grant update (internal) on case_files to zhuqitong_app;

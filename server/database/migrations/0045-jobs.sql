-- The job queue belongs to the records' owner; the product's role may add jobs to it and nothing else.
-- The body is looked up when it runs, so that the queue's own migrations may replace what it calls.
create function add_job(task text, payload jsonb, attempts integer, job_key text) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  perform graphile_worker.add_job(task, payload::json, max_attempts => attempts, job_key => add_job.job_key);
end
$$;
revoke execute on function add_job(text, jsonb, integer, text) from public;
grant execute on function add_job(text, jsonb, integer, text) to zhuqitong_app;

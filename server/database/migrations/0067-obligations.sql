-- What obligations (履职义务) are read from, whichever mechanism it happened in.

-- Every act that may fulfil an obligation, one shape for all: a mechanism that brings a further kind of act replaces this view
-- with one more branch. Rows are seen as far as the tables beneath are (security_invoker).
create view obligation_acts with (security_invoker = true) as
  select v.city, v.id::text as id, 'visit' as kind, v.post as subject, v.organisation, v.enterprise as object,
    v.visited_on as made_on, '{}'::jsonb as marks, null::date as for_period
  from (select distinct on (city, id) * from liaison_visits order by city, id, version desc) v
  union all
  select c.city, c.id::text, 'contact', c.post, c.organisation, c.enterprise, c.contacted_on, '{}'::jsonb, null::date
  from liaison_contacts c;
grant select on obligation_acts to zhuqitong_app;

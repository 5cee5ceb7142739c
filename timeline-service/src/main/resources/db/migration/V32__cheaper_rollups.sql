-- Half of the steps of an event are the same for its possible and its certain days: they are written
-- as one. Counts of kinds, factualities and precisions by day and by week were most of the work for
-- the least use: they are no longer kept, and counted when they are asked for.

delete from density where facet > 0 and unit in (0, 1, 10, 11);

-- Sums stay out of numeric, sorts in memory.
create or replace function density_fold(at_most integer) returns bigint language sql
set work_mem = '128MB' set jit = off as $$
  with taken as (
    delete from density_pending
    where ctid = any (array(select ctid from density_pending limit at_most))
    returning *
  ),
  alike as (
    select timeline_id, kind, factuality, coalesce(precision, '') as precision,
      earliest, latest, certain_from, certain_to, sum(events::int)::int as events
    from taken group by 1, 2, 3, 4, 5, 6, 7, 8
  ),
  -- Open ends are the smallest and the largest number, and lie in no bucket.
  days as materialized (
    select *,
      certain_from < 9223372036854775807 and certain_to > '-9223372036854775808'::bigint as sure,
      case when earliest > '-9223372036854775808'::bigint then earliest end as d1,
      case when latest < 9223372036854775807 then latest - 1 end as d2,
      case when certain_from > '-9223372036854775808'::bigint and certain_from < 9223372036854775807
        then certain_from end as d3,
      case when certain_to > '-9223372036854775808'::bigint and certain_to < 9223372036854775807
        then certain_to - 1 end as d4
    from alike where earliest is not null
  ),
  months as materialized (
    select *, civil_month(d1) as m1, civil_month(d2) as m2, civil_month(d3) as m3, civil_month(d4) as m4
    from days
  ),
  years as materialized (
    select *, floor_div(m1 + 23640, 12) as y1, floor_div(m2 + 23640, 12) as y2,
      floor_div(m3 + 23640, 12) as y3, floor_div(m4 + 23640, 12) as y4
    from months
  ),
  units as (
    select timeline_id, kind, factuality, precision, events, u.unit,
      coalesce(b1, '-9223372036854775808'::bigint) as starts_at, b2 + 1 as ends_at,
      case when sure and (b3 <= b4 or b3 is null or b4 is null)
        then coalesce(b3, '-9223372036854775808'::bigint) end as surely_from,
      case when sure and (b3 <= b4 or b3 is null) then b4 + 1 end as surely_to
    from years cross join lateral (values
      (0, d1, d2, d3, d4),
      (1, floor_div(d1 + 3, 7), floor_div(d2 + 3, 7), floor_div(d3 + 3, 7), floor_div(d4 + 3, 7)),
      (2, m1, m2, m3, m4),
      (3, y1, y2, y3, y4),
      (4, floor_div(y1, 10), floor_div(y2, 10), floor_div(y3, 10), floor_div(y4, 10)),
      (5, floor_div(y1, 100), floor_div(y2, 100), floor_div(y3, 100), floor_div(y4, 100)),
      (6, floor_div(y1, 1000), floor_div(y2, 1000), floor_div(y3, 1000), floor_div(y4, 1000))
    ) u (unit, b1, b2, b3, b4)
  ),
  steps as materialized (
    select timeline_id, kind, factuality, precision, unit, bucket,
      sum(starts * events)::int as starts, sum(ends * events)::int as ends,
      sum(certain * events)::int as certain
    from units cross join lateral (values
      (starts_at, 1, 0, case when surely_from = starts_at then 1 else 0 end),
      (ends_at, 0, 1, case when surely_to = ends_at then -1 else 0 end),
      (case when surely_from <> starts_at then surely_from end, 0, 0, 1),
      (case when surely_to is distinct from ends_at then surely_to end, 0, 0, -1)
    ) s (bucket, starts, ends, certain)
    where bucket is not null
    group by 1, 2, 3, 4, 5, 6
  ),
  faceted as materialized (
    select timeline_id, f.facet, f.value, unit, bucket, sum(starts) as starts, sum(ends) as ends,
      sum(certain) as certain
    from (
      select * from steps
      union all
      select timeline_id, kind, factuality, precision, -1, 0, sum(events)::int, 0, 0
      from alike where earliest is null group by 1, 2, 3, 4
    ) counted cross join lateral (values
      (0, ''), (1, kind), (2, factuality), (3, precision)) f (facet, value)
    where f.facet = 0 or unit not in (0, 1)
    group by 1, 2, 3, 4, 5
  ),
  written as (
    insert into density as known (timeline_id, facet, value, unit, bucket, starts, ends, certain)
    select * from faceted
    union all
    select timeline_id, facet, value, unit + 10,
      case when bucket = '-9223372036854775808'::bigint then bucket else bucket >> 10 end,
      sum(starts), sum(ends), sum(certain)
    from faceted where unit >= 0 group by 1, 2, 3, 4, 5
    on conflict (timeline_id, facet, value, unit, bucket) do update
    set starts = known.starts + excluded.starts, ends = known.ends + excluded.ends,
      certain = known.certain + excluded.certain
  )
  select count(*) from taken
$$;

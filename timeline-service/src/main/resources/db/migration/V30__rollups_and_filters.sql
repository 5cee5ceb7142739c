-- What queries need to stay flat as a timeline grows: counts per day, week, month, year, decade,
-- century and millennium that no query has to make by reading events; indexes for every filter; the
-- most important events per month and decade.

-- ---- Filters -----------------------------------------------------------------------------------

alter table events
  add column precision text,
  add column prominence double precision generated always as (
    importance + case when starred then 1 else 0 end) stored;

comment on column events.precision is
  'How fine the preferred date is: DAY, WEEK, MONTH, ...; null without a date.';
comment on column events.prominence is
  'What key events are chosen by: importance, and every starred event before all others.';

alter table article_cards
  add column published_earliest bigint,
  add column published_latest bigint,
  add check ((published_earliest is null) = (published_latest is null));

comment on column article_cards.published_earliest is
  'First possible day of publication; null when it is not known or not bounded on both sides.';
comment on column article_cards.published_latest is 'Day after the last possible one; see published_earliest.';

drop index events_by_day;
create index events_by_day on events (timeline_id, span_class, earliest, id)
  include (latest, certain_from, certain_to, status)
  where deleted_at is null and earliest is not null;
create index events_by_participant on events using gin (participants);
create index events_by_place on events using gin (places);
create index events_by_tag on events using gin (tags);
create index events_by_kind on events (timeline_id, kind, earliest) where deleted_at is null;
-- Nearly all events are accepted; whoever asks for the others asks for few.
create index events_under_review on events (timeline_id, status, earliest, id)
  where deleted_at is null and status <> 'ACCEPTED';
create index article_cards_by_publisher on article_cards (timeline_id, publisher);
create index article_cards_by_publication on article_cards (timeline_id, published_earliest, published_latest);

-- ---- Calendar ----------------------------------------------------------------------------------

-- Written without subqueries, so that the planner puts them in place of their calls.
create function floor_div(bigint, bigint) returns bigint
  language sql immutable strict parallel safe
  return ($1 - mod(mod($1, $2) + $2, $2)) / $2;

-- Months since January 1970 of a day since 1970-01-01, for days that no date type reaches: the
-- calendar repeats every 400 years, which are 146,097 days and 4,800 months.
create function civil_month(day bigint) returns bigint
  language sql immutable strict parallel safe
  return (day - mod(mod(day, 146097) + 146097, 146097)) / 146097 * 4800
    + (12 * (date_part('year', date '1970-01-01' + mod(mod(day, 146097) + 146097, 146097)::int) - 1970)
      + date_part('month', date '1970-01-01' + mod(mod(day, 146097) + 146097, 146097)::int) - 1)::bigint;

-- The month and the decade that an event may begin in; null when nothing bounds where it begins.
create function month_of(day bigint) returns bigint
  language sql immutable parallel safe
  return case when day > '-9223372036854775808'::bigint then civil_month(day) end;
create function decade_of(day bigint) returns bigint
  language sql immutable parallel safe
  return case when day > '-9223372036854775808'::bigint then floor_div(civil_month(day) + 23640, 120) end;

create index events_by_prominence on events (timeline_id, prominence desc, id)
  where deleted_at is null and status <> 'DISMISSED';
create index events_key_of_month on events (timeline_id, month_of(earliest), prominence desc, id) include (earliest)
  where deleted_at is null and earliest is not null and status <> 'DISMISSED';
create index events_key_of_decade on events (timeline_id, decade_of(earliest), prominence desc, id)
  include (earliest)
  where deleted_at is null and earliest is not null and status <> 'DISMISSED';

-- ---- Counts ------------------------------------------------------------------------------------

create table density (
  timeline_id integer not null references timelines on delete cascade,
  facet smallint not null,
  value text not null,
  unit smallint not null,
  bucket bigint not null,
  starts bigint not null,
  ends bigint not null,
  certain bigint not null,
  primary key (timeline_id, facet, value, unit, bucket)
);

comment on table density is
  'Where runs of buckets begin and end, so that an event costs the same however long it is: the count of a bucket is the sum of all steps up to it. What is not folded in yet waits in density_pending.';
comment on column density.timeline_id is 'The timeline.';
comment on column density.facet is 'Which events: 0 all, 1 of a kind, 2 of a factuality, 3 of a precision.';
comment on column density.value is 'The facet''s value; empty for facet 0.';
comment on column density.unit is
  '0 day, 1 week, 2 month, 3 year, 4 decade, 5 century, 6 millennium; 10 more: sums of 1,024 buckets of that unit; -1: undated events, whose number is in starts.';
comment on column density.bucket is
  'Number of the bucket: 0 holds 1970-01-01 (day, week, month) or the year 0; the smallest number for what nothing bounds in the past.';
comment on column density.starts is 'Events whose possible days begin in the bucket.';
comment on column density.ends is 'Events whose possible days ended in the bucket before.';
comment on column density.certain is
  'Events that are certain to be in a bucket from this one on, less those that were so up to the one before.';

create table density_pending (
  timeline_id integer not null,
  kind text not null,
  factuality text not null,
  precision text,
  earliest bigint,
  latest bigint,
  certain_from bigint,
  certain_to bigint,
  events bigint not null
);

create index density_pending_of_timeline on density_pending (timeline_id);

comment on table density_pending is
  'Changes of density that wait to be folded in: writers only append, so that none waits for another.';
comment on column density_pending.timeline_id is 'The timeline.';
comment on column density_pending.kind is 'The events'' kind.';
comment on column density_pending.factuality is 'The events'' factuality.';
comment on column density_pending.precision is 'The precision of their date.';
comment on column density_pending.earliest is 'As in events, like the three that follow.';
comment on column density_pending.latest is 'See events.';
comment on column density_pending.certain_from is 'See events.';
comment on column density_pending.certain_to is 'See events.';
comment on column density_pending.events is 'How many such events there are more; negative: fewer.';

-- Statement triggers: whoever writes events, by whatever way, is counted in the same transaction.
create function density_of_new() returns trigger language plpgsql as $$
begin
  insert into density_pending
  select timeline_id, kind, factuality, precision, earliest, latest, certain_from, certain_to, count(*)
  from new_rows where deleted_at is null and status <> 'DISMISSED'
  group by 1, 2, 3, 4, 5, 6, 7, 8;
  return null;
end $$;

create function density_of_old() returns trigger language plpgsql as $$
begin
  insert into density_pending
  select timeline_id, kind, factuality, precision, earliest, latest, certain_from, certain_to, -count(*)
  from old_rows where deleted_at is null and status <> 'DISMISSED'
  group by 1, 2, 3, 4, 5, 6, 7, 8;
  return null;
end $$;

create function density_of_changed() returns trigger language plpgsql as $$
begin
  insert into density_pending
  select timeline_id, kind, factuality, precision, earliest, latest, certain_from, certain_to, sum(events)
  from (
    select timeline_id, kind, factuality, precision, earliest, latest, certain_from, certain_to, 1
    from new_rows where deleted_at is null and status <> 'DISMISSED'
    union all
    select timeline_id, kind, factuality, precision, earliest, latest, certain_from, certain_to, -1
    from old_rows where deleted_at is null and status <> 'DISMISSED'
  ) as changed (timeline_id, kind, factuality, precision, earliest, latest, certain_from, certain_to, events)
  group by 1, 2, 3, 4, 5, 6, 7, 8
  having sum(events) <> 0;
  return null;
end $$;

create trigger density_of_new after insert on events
  referencing new table as new_rows for each statement execute function density_of_new();
create trigger density_of_old after delete on events
  referencing old table as old_rows for each statement execute function density_of_old();
create trigger density_of_changed after update on events
  referencing old table as old_rows new table as new_rows
  for each statement execute function density_of_changed();

-- Folds waiting changes in, at most so many rows; how many it took. One at a time.
create function density_fold(at_most integer) returns bigint language sql as $$
  with taken as (
    delete from density_pending
    where ctid = any (array(select ctid from density_pending limit at_most))
    returning *
  ),
  alike as (
    select timeline_id, kind, factuality, coalesce(precision, '') as precision,
      earliest, latest, certain_from, certain_to, sum(events)::bigint as events
    from taken group by 1, 2, 3, 4, 5, 6, 7, 8
  ),
  -- Open ends are the smallest and the largest number, and lie in no bucket.
  days as materialized (
    select *, certain_from < 9223372036854775807 and certain_to > '-9223372036854775808'::bigint as sure,
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
    select timeline_id, kind, factuality, precision, events, sure, u.*
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
  steps as (
    select timeline_id, kind, factuality, precision, unit, bucket, sum(starts * events) as starts,
      sum(ends * events) as ends, sum(certain * events) as certain
    from units cross join lateral (values
      (coalesce(b1, '-9223372036854775808'::bigint), 1, 0, 0),
      (b2 + 1, 0, 1, 0),
      (case when sure and (b3 <= b4 or b3 is null or b4 is null)
        then coalesce(b3, '-9223372036854775808'::bigint) end, 0, 0, 1),
      (case when sure and (b3 <= b4 or b3 is null) then b4 + 1 end, 0, 0, -1)
    ) s (bucket, starts, ends, certain)
    where bucket is not null
    group by 1, 2, 3, 4, 5, 6
  ),
  faceted as (
    select timeline_id, f.facet, f.value, unit, bucket, sum(starts)::bigint as starts,
      sum(ends)::bigint as ends, sum(certain)::bigint as certain
    from (
      select * from steps
      union all
      select timeline_id, kind, factuality, precision, -1, 0, sum(events), 0, 0
      from alike where earliest is null group by 1, 2, 3, 4
    ) counted cross join lateral (values
      (0, ''), (1, kind), (2, factuality), (3, precision)) f (facet, value)
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

comment on function density_fold is 'Called by the service once a second; a table of millions of rows takes minutes the first time.';

insert into density_pending
select timeline_id, kind, factuality, precision, earliest, latest, certain_from, certain_to, count(*)
from events where deleted_at is null and status <> 'DISMISSED'
group by 1, 2, 3, 4, 5, 6, 7, 8;

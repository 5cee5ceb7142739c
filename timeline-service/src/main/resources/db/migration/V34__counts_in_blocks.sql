-- Counts were kept in a row per bucket, and what waited to be added to them in a row per event: keeping
-- them took PostgreSQL longer than writing the events. Now a row holds 128 buckets, so that a thousand
-- events touch few rows, and what waits is a row per statement, kind, factuality and precision. The
-- service adds up; it counts what is there already, too, when it starts.

drop trigger density_of_new on events;
drop trigger density_of_old on events;
drop trigger density_of_changed on events;
drop function density_of_new();
drop function density_of_old();
drop function density_of_changed();
drop function density_fold(integer);
drop table density;
drop table density_pending;

create table density (
  timeline_id integer not null references timelines on delete cascade,
  facet smallint not null,
  value text not null,
  unit smallint not null,
  block bigint not null,
  starts integer[] not null,
  ends integer[] not null,
  certain integer[] not null,
  more_possible bigint not null,
  more_certain bigint not null,
  primary key (timeline_id, facet, value, unit, block)
) with (fillfactor = 60);

comment on table density is
  'Where runs of buckets begin and end, so that an event costs the same however long it is: the count of a bucket is the sum of all steps up to it. What is not folded in yet waits in density_pending.';
comment on column density.timeline_id is 'The timeline.';
comment on column density.facet is 'Which events: 0 all, 1 of a kind, 2 of a factuality, 3 of a precision.';
comment on column density.value is 'The facet''s value; empty for facet 0.';
comment on column density.unit is
  '0 day, 1 week (these only for facet 0), 2 month, 3 year, 4 decade, 5 century, 6 millennium; -1: undated events, whose number is the first of starts.';
comment on column density.block is
  'Number of 128 buckets in a row, the first of which is number 128 * block. Bucket 0 holds 1970-01-01 (day, week, month) or the year 0; the smallest number is for what nothing bounds in the past.';
comment on column density.starts is 'For each bucket, events whose possible days begin in it.';
comment on column density.ends is 'For each bucket, events whose possible days ended in the one before.';
comment on column density.certain is
  'For each bucket, events that are certain to be in one from this one on, less those that were so up to the one before.';
comment on column density.more_possible is 'The sum of starts less that of ends.';
comment on column density.more_certain is 'The sum of certain.';

create table density_pending (
  timeline_id integer not null,
  kind text not null,
  factuality text not null,
  precision text,
  events integer not null,
  earliest bigint[] not null,
  latest bigint[] not null,
  certain_from bigint[] not null,
  certain_to bigint[] not null
);

create index density_pending_of_timeline on density_pending (timeline_id);

comment on table density_pending is
  'Changes of density that wait to be folded in: writers only append, so that none waits for another.';
comment on column density_pending.timeline_id is 'The timeline.';
comment on column density_pending.kind is 'The events'' kind.';
comment on column density_pending.factuality is 'The events'' factuality.';
comment on column density_pending.precision is 'The precision of their dates.';
comment on column density_pending.events is 'How many events there are more with each of the dates; negative: fewer.';
comment on column density_pending.earliest is
  'One for each date, null for none; as in events, like the three that follow.';
comment on column density_pending.latest is 'See events.';
comment on column density_pending.certain_from is 'See events.';
comment on column density_pending.certain_to is 'See events.';

-- Statement triggers: whoever writes events, by whatever way, is counted in the same transaction.
create function density_of_new() returns trigger language plpgsql as $$
begin
  insert into density_pending
  select timeline_id, kind, factuality, precision, 1,
    array_agg(earliest), array_agg(latest), array_agg(certain_from), array_agg(certain_to)
  from (
    select timeline_id, kind, factuality, precision, earliest, latest, certain_from, certain_to,
      row_number() over () as number
    from new_rows where deleted_at is null and status <> 'DISMISSED'
  ) numbered
  group by 1, 2, 3, 4, number >> 14;
  return null;
end $$;

create function density_of_old() returns trigger language plpgsql as $$
begin
  insert into density_pending
  select timeline_id, kind, factuality, precision, -1,
    array_agg(earliest), array_agg(latest), array_agg(certain_from), array_agg(certain_to)
  from (
    select timeline_id, kind, factuality, precision, earliest, latest, certain_from, certain_to,
      row_number() over () as number
    from old_rows where deleted_at is null and status <> 'DISMISSED'
  ) numbered
  group by 1, 2, 3, 4, number >> 14;
  return null;
end $$;

create function density_of_changed() returns trigger language plpgsql as $$
begin
  insert into density_pending
  select timeline_id, kind, factuality, precision, events,
    array_agg(earliest), array_agg(latest), array_agg(certain_from), array_agg(certain_to)
  from (
    select timeline_id, kind, factuality, precision, earliest, latest, certain_from, certain_to,
      sum(events)::integer as events, row_number() over () as number
    from (
      select timeline_id, kind, factuality, precision, earliest, latest, certain_from, certain_to, 1
      from new_rows where deleted_at is null and status <> 'DISMISSED'
      union all
      select timeline_id, kind, factuality, precision, earliest, latest, certain_from, certain_to, -1
      from old_rows where deleted_at is null and status <> 'DISMISSED'
    ) as written (timeline_id, kind, factuality, precision, earliest, latest, certain_from, certain_to, events)
    group by 1, 2, 3, 4, 5, 6, 7, 8
    having sum(events) <> 0
  ) changed
  group by 1, 2, 3, 4, 5, number >> 14;
  return null;
end $$;

create trigger density_of_new after insert on events
  referencing new table as new_rows for each statement execute function density_of_new();
create trigger density_of_old after delete on events
  referencing old table as old_rows for each statement execute function density_of_old();
create trigger density_of_changed after update on events
  referencing old table as old_rows new table as new_rows
  for each statement execute function density_of_changed();

insert into density_pending
select timeline_id, kind, factuality, precision, 1,
  array_agg(earliest), array_agg(latest), array_agg(certain_from), array_agg(certain_to)
from (
  select timeline_id, kind, factuality, precision, earliest, latest, certain_from, certain_to,
    row_number() over () as number
  from events where deleted_at is null and status <> 'DISMISSED'
) numbered
group by 1, 2, 3, 4, number >> 14;

-- What began before a range and reaches into it, the most important first. An event of class k lasts at
-- most 4^k days: when time is cut into stretches of 4^k days, it began in that of the range's first day or
-- in the one before. Nothing bounds where the longest began, which are one stretch.

create function span_stretch_of(day bigint, span_class smallint) returns bigint
  language sql immutable parallel safe
  return case when span_class < 13 then day >> (2 * span_class) else 0 end;

create index events_key_of_span
  on events (timeline_id, span_class, span_stretch_of(earliest, span_class), prominence desc, id)
  include (earliest, latest)
  where deleted_at is null and earliest is not null and status <> 'DISMISSED' and span_class > 0;

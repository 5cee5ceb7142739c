-- What people think of an event: whether it belongs on the timeline, whether it matters to them, and
-- the words they sort it by.

alter table events
  add column status text not null default 'ACCEPTED'
    check (status in ('PROPOSED', 'ACCEPTED', 'DISMISSED')),
  add column starred boolean not null default false,
  add column tags text[] not null default '{}';

comment on column events.status is
  'PROPOSED: found by an extractor that is not sure, and waits for a person. ACCEPTED: sure enough, or a person said so. DISMISSED: a person does not want it.';
comment on column events.starred is 'Whether a person marked it as important.';
comment on column events.tags is 'Words that people sort it by, in the order they were given.';

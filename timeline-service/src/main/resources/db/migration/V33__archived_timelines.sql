-- A timeline can be archived: it is read, and extractions still reach it, but nobody changes it by
-- hand.

alter table timelines add column archived_at timestamptz;
comment on column timelines.archived_at is 'When it was archived; null while it is in use.';

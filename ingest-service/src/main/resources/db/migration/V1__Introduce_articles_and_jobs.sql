-- Articles, the jobs that read them, and the table of the queue.

create table ingest.article (
  id                   uuid primary key,
  timeline             text not null check (timeline ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  content_sha256       bytea not null check (octet_length(content_sha256) = 32),
  length               integer not null check (length > 0),
  title                text,
  url                  text,
  publisher            text,
  author               text,
  language             text,
  published_edtf       text,
  published_basis      text,
  published_confidence double precision check (published_confidence between 0 and 1),
  status               text not null
                       check (status in ('RECEIVED', 'EXTRACTING', 'EXTRACTED', 'FAILED')),
  status_detail        text,
  candidates           integer check (candidates >= 0),
  received_at          timestamptz not null,
  constraint article_timeline_content unique (timeline, content_sha256),
  constraint article_published_whole check (
    num_nonnulls(published_edtf, published_basis, published_confidence) in (0, 3))
);

comment on table ingest.article is 'A text with its source, as received.';
comment on column ingest.article.id is 'UUIDv7: sorts by the time of receipt.';
comment on column ingest.article.timeline is 'Slug of the timeline that the article belongs to.';
comment on column ingest.article.content_sha256 is
  'SHA-256 of the text in UTF-8: the same text twice in one timeline is one article.';
comment on column ingest.article.length is 'Length of the text in Unicode code points.';
comment on column ingest.article.title is 'Headline: given, or found in the markup.';
comment on column ingest.article.url is 'Where it was published, absolute http(s).';
comment on column ingest.article.publisher is 'Who published it: given, or found in the markup.';
comment on column ingest.article.author is 'Who wrote it: given, or found in the markup.';
comment on column ingest.article.language is 'BCP 47 tag; null until the text was read.';
comment on column ingest.article.published_edtf is
  'When it was published, in EDTF; null when nobody knows. Never the time of receipt.';
comment on column ingest.article.published_basis is
  'Where that date comes from: GIVEN, FEED, JSON_LD, META, TIME_ELEMENT, URL, BYLINE, INFERRED.';
comment on column ingest.article.published_confidence is 'How sure that date is, 0..1.';
comment on column ingest.article.status is 'RECEIVED, EXTRACTING, EXTRACTED or FAILED.';
comment on column ingest.article.status_detail is 'Why, in words for people; null when there is nothing to say.';
comment on column ingest.article.candidates is 'Events found; null until the text was read.';
comment on column ingest.article.received_at is 'When it came in; only ever refuses dates that lie after it.';

-- Newest first within a timeline: the order of the list.
create index article_timeline_id on ingest.article (timeline, id desc);

create table ingest.article_text (
  article_id uuid primary key references ingest.article on delete cascade,
  content    text not null
);

comment on table ingest.article_text is
  'The text apart from the article, so that lists never load it.';
comment on column ingest.article_text.article_id is 'The article.';
comment on column ingest.article_text.content is
  'The canonical text: every offset counts its code points.';

create table ingest.job (
  id         uuid primary key,
  article_id uuid not null references ingest.article on delete cascade,
  status     text not null check (status in ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
  progress   double precision not null check (progress between 0 and 1),
  attempts   integer not null check (attempts >= 0),
  detail     text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

comment on table ingest.job is 'One reading of one article.';
comment on column ingest.job.id is 'UUIDv7; also the instance name in scheduled_tasks.';
comment on column ingest.job.article_id is 'The article to read.';
comment on column ingest.job.status is 'QUEUED, RUNNING, DONE or FAILED.';
comment on column ingest.job.progress is 'Share of the work that is done, 0..1.';
comment on column ingest.job.attempts is
  'How often a worker began; ends a job whose text kills every worker.';
comment on column ingest.job.detail is 'Why, in words for people; null when there is nothing to say.';
comment on column ingest.job.created_at is 'When it was queued.';
comment on column ingest.job.updated_at is 'When its status last changed.';

-- The newest job of an article.
create index job_article_id on ingest.job (article_id, id desc);

-- The queue: columns and types are those of db-scheduler 16.
create table ingest.scheduled_tasks (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  primary key (task_name, task_instance)
);

comment on table ingest.scheduled_tasks is 'The persistent queue of db-scheduler.';
comment on column ingest.scheduled_tasks.task_name is 'Kind of work: extract-article.';
comment on column ingest.scheduled_tasks.task_instance is 'Id of the job.';
comment on column ingest.scheduled_tasks.task_data is 'Unused: the job row says everything.';
comment on column ingest.scheduled_tasks.execution_time is 'Not before this time.';
comment on column ingest.scheduled_tasks.picked is 'Whether a worker holds it.';
comment on column ingest.scheduled_tasks.picked_by is 'Which scheduler holds it.';
comment on column ingest.scheduled_tasks.last_success is 'Unused by one-time work.';
comment on column ingest.scheduled_tasks.last_failure is 'When it last failed.';
comment on column ingest.scheduled_tasks.consecutive_failures is 'Sets how long it waits to be tried again.';
comment on column ingest.scheduled_tasks.last_heartbeat is
  'Sign of life of the worker; a stale one gives the work to another.';
comment on column ingest.scheduled_tasks.version is 'Optimistic lock between schedulers.';
comment on column ingest.scheduled_tasks.priority is 'Unused: first in, first out.';

create index scheduled_tasks_execution_time on ingest.scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on ingest.scheduled_tasks (last_heartbeat);

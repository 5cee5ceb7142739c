-- Timelines, events with their claims, evidence and history, the feed of changes, and the inbox
-- through which ingest-service hands over its extractions.
--
-- Days are whole days since 1970-01-01 in 64 bits, ranges of days are half-open.

create table timelines (
  id integer generated always as identity primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  title text not null check (length(title) between 1 and 200),
  created_at timestamptz not null default now()
);

comment on table timelines is 'Named collections of articles and events; merging never crosses them.';
comment on column timelines.id is 'Short key that leads every index; never leaves the database.';
comment on column timelines.slug is 'Name in URLs and in the inbox.';
comment on column timelines.title is 'Name for people.';
comment on column timelines.created_at is 'When the timeline was created.';

insert into timelines (slug, title) values ('main', 'Main timeline');

-- array_to_string is only stable for arrays in general; for text it depends on nothing else, so that
-- the search column may be generated from it.
create function words_of(text[]) returns text
  language sql immutable parallel safe
  return array_to_string($1, ' ');

create table events (
  id uuid primary key,
  timeline_id integer not null references timelines,
  version integer not null,
  title text not null,
  description text,
  kind text not null,
  factuality text not null
    check (factuality in ('ACTUAL', 'PLANNED', 'REPORTED', 'HYPOTHETICAL', 'NEGATED')),
  participants text[] not null default '{}',
  places text[] not null default '{}',
  importance double precision not null check (importance between 0 and 1),
  confidence double precision not null check (confidence between 0 and 1),
  sources integer not null default 0,
  origin text not null check (origin in ('EXTRACTED', 'ENTERED')),
  edited text[] not null default '{}',
  edtf text,
  earliest bigint,
  latest bigint,
  certain_from bigint,
  certain_to bigint,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  deleted_at timestamptz,
  span_class smallint generated always as (
    case
      when earliest is null then null
      when earliest < -4000000000000000000 or latest > 4000000000000000000 then 13
      when latest - earliest <= 1 then 0
      when latest - earliest <= 4 then 1
      when latest - earliest <= 16 then 2
      when latest - earliest <= 64 then 3
      when latest - earliest <= 256 then 4
      when latest - earliest <= 1024 then 5
      when latest - earliest <= 4096 then 6
      when latest - earliest <= 16384 then 7
      when latest - earliest <= 65536 then 8
      when latest - earliest <= 262144 then 9
      when latest - earliest <= 1048576 then 10
      when latest - earliest <= 4194304 then 11
      when latest - earliest <= 16777216 then 12
      else 13
    end) stored,
  search tsvector generated always as (
    setweight(to_tsvector('english', title), 'A')
    || setweight(to_tsvector('english', words_of(participants) || ' ' || words_of(places)), 'B')
    || setweight(to_tsvector('english', coalesce(description, '')), 'C')) stored,
  check (num_nulls(earliest, latest, certain_from, certain_to) in (0, 4)),
  check (edtf is not null or earliest is null)
);

-- A page of a date range is one ordered probe per span class: an event of class k starts at most 4^k
-- days before the range. Text search goes through its own index first.
create index events_by_day on events (timeline_id, span_class, earliest, id)
  include (latest, certain_from, certain_to)
  where deleted_at is null and earliest is not null;
create index events_undated on events (timeline_id, id)
  where deleted_at is null and earliest is null;
create index events_search on events using gin (search);

comment on table events is 'What happened, or is planned, denied, only possible.';
comment on column events.id is 'UUIDv7.';
comment on column events.timeline_id is 'The one timeline it belongs to.';
comment on column events.version is 'Grows with every change; the ETag.';
comment on column events.title is 'Who did what.';
comment on column events.description is 'More of it, by a person; null for none.';
comment on column events.kind is 'Trigger class, lower case: meeting, speech, ...';
comment on column events.factuality is 'Whether it happened, as far as the sources together say.';
comment on column events.participants is 'Names, most central first.';
comment on column events.places is 'Names, most specific first.';
comment on column events.importance is 'How much it matters, 0..1.';
comment on column events.confidence is 'How sure the extractor is, 0..1; 1 for what a person entered.';
comment on column events.sources is 'Number of distinct articles among its evidence.';
comment on column events.origin is 'By an extractor or by a person.';
comment on column events.edited is 'Names of the fields a person set; extraction leaves them alone.';
comment on column events.edtf is 'The preferred claim''s date, canonical EDTF; null for none.';
comment on column events.earliest is
  'First possible day; the smallest number when nothing bounds it, null when undated or bounded on one side only.';
comment on column events.latest is
  'Day after the last possible one; the largest number when nothing bounds it, null when undated.';
comment on column events.certain_from is
  'Certainly within [a, b) exactly when certain_from < b and certain_to > a; null when undated.';
comment on column events.certain_to is 'See certain_from.';
comment on column events.created_at is 'When it was first extracted or entered.';
comment on column events.updated_at is 'When its version last grew.';
comment on column events.deleted_at is
  'When a person deleted it: later extractions attach their evidence and leave it deleted.';
comment on column events.span_class is
  'Smallest k with at most 4^k possible days; 13 for longer and open ones; null when undated.';
comment on column events.search is 'Text index: title, names, description.';

create table article_cards (
  article_id uuid primary key,
  timeline_id integer not null references timelines,
  extraction_id uuid not null,
  extractor text not null,
  title text,
  url text,
  publisher text,
  author text,
  language text,
  published_edtf text,
  published_basis text,
  published_confidence double precision check (published_confidence between 0 and 1),
  withdrawn boolean not null,
  check (not withdrawn
    or num_nonnulls(title, url, publisher, author, language, published_edtf) = 0),
  check ((published_edtf is null) = (published_basis is null)
    and (published_edtf is null) = (published_confidence is null))
);

comment on table article_cards is 'What the timeline shows of an article, as its last extraction told.';
comment on column article_cards.article_id is 'The article''s id at ingest-service.';
comment on column article_cards.timeline_id is 'The timeline the article belongs to.';
comment on column article_cards.extraction_id is
  'The extraction that was taken in last; UUIDv7, so that an older one is recognised as overtaken.';
comment on column article_cards.extractor is 'Name and version of the extractor.';
comment on column article_cards.title is 'Title; null when not known.';
comment on column article_cards.url is 'Where it was published; null when not known.';
comment on column article_cards.publisher is 'Who published it; null when not known.';
comment on column article_cards.author is 'Who wrote it; null when not known.';
comment on column article_cards.language is 'BCP 47 tag of the detected language; null when not known.';
comment on column article_cards.published_edtf is 'Claimed publication date, EDTF; null when not known.';
comment on column article_cards.published_basis is 'Where that claim comes from.';
comment on column article_cards.published_confidence is 'How sure that claim is, 0..1.';
comment on column article_cards.withdrawn is
  'Whether the article was taken back: nothing of it is kept, and no extraction of it is taken in any more.';

create table evidence (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  article_id uuid not null references article_cards on delete cascade,
  extraction_id uuid not null,
  candidate text not null,
  title text not null,
  kind text not null,
  factuality text not null
    check (factuality in ('ACTUAL', 'PLANNED', 'REPORTED', 'HYPOTHETICAL', 'NEGATED')),
  participants text[] not null,
  places text[] not null,
  importance double precision not null check (importance between 0 and 1),
  confidence double precision not null check (confidence between 0 and 1),
  exact text not null,
  prefix text not null,
  suffix text not null,
  sentence_start integer not null,
  sentence_end integer not null,
  trigger_start integer not null,
  trigger_end integer not null,
  time_start integer,
  time_end integer,
  created_at timestamptz not null,
  check (sentence_start >= 0 and sentence_end > sentence_start),
  check (trigger_start >= 0 and trigger_end > trigger_start),
  check ((time_start is null) = (time_end is null)),
  unique (extraction_id, candidate)
);

create index evidence_of_event on evidence (event_id);
create index evidence_of_article on evidence (article_id);

comment on table evidence is
  'Quoted words that support an event, with all that their candidate said. Spans count code points of the article''s text.';
comment on column evidence.id is 'UUIDv7.';
comment on column evidence.event_id is 'The event it supports.';
comment on column evidence.article_id is 'The article it quotes.';
comment on column evidence.extraction_id is 'The extraction it came with.';
comment on column evidence.candidate is 'Key of the candidate within that extraction.';
comment on column evidence.title is 'The candidate''s title.';
comment on column evidence.kind is 'The candidate''s trigger class.';
comment on column evidence.factuality is 'Whether this article says that it happened.';
comment on column evidence.participants is 'Names in the candidate.';
comment on column evidence.places is 'Places in the candidate.';
comment on column evidence.importance is 'How much the event matters in this article, 0..1.';
comment on column evidence.confidence is 'How sure the extractor is, 0..1.';
comment on column evidence.exact is 'The quoted sentence.';
comment on column evidence.prefix is 'Up to 32 code points before it.';
comment on column evidence.suffix is 'Up to 32 code points after it.';
comment on column evidence.sentence_start is 'First code point of the sentence.';
comment on column evidence.sentence_end is 'After the last code point of the sentence.';
comment on column evidence.trigger_start is 'First code point of the word that stands for the event.';
comment on column evidence.trigger_end is 'After its last code point.';
comment on column evidence.time_start is 'First code point of the time expression; null without one.';
comment on column evidence.time_end is 'After its last code point.';
comment on column evidence.created_at is 'When it was taken in.';

create table claims (
  id uuid primary key,
  timeline_id integer not null references timelines,
  event_id uuid not null references events on delete cascade,
  evidence_id uuid references evidence on delete cascade,
  made_by text not null check (made_by in ('EXTRACTOR', 'PERSON')),
  author text not null,
  edtf text not null,
  sole_day bigint,
  confidence double precision not null check (confidence between 0 and 1),
  derivation jsonb,
  preferred boolean not null,
  created_at timestamptz not null,
  check ((made_by = 'EXTRACTOR') = (evidence_id is not null)),
  -- Checked at commit, so that the preference can pass from one claim to another.
  constraint claims_one_preferred exclude using btree (event_id with =) where (preferred)
    deferrable initially deferred
);

create index claims_of_event on claims (event_id);
create index claims_of_evidence on claims (evidence_id);
-- Merging asks for the events of one day.
create index claims_of_one_day on claims (timeline_id, sole_day) where sole_day is not null;

comment on table claims is
  'Statements of when an event happened. They may disagree; one is preferred, none is overwritten.';
comment on column claims.id is 'UUIDv7.';
comment on column claims.timeline_id is 'The event''s timeline.';
comment on column claims.event_id is 'The event it dates.';
comment on column claims.evidence_id is 'The quoted words it rests on; null for a person''s claim.';
comment on column claims.made_by is 'An extractor or a person.';
comment on column claims.author is 'Name and version of the extractor, or the person''s name.';
comment on column claims.edtf is 'The date, canonical EDTF.';
comment on column claims.sole_day is 'The day, when it can only be that one and nothing qualifies it; otherwise null.';
comment on column claims.confidence is 'How sure the extractor is, 0..1; 1 for a person.';
comment on column claims.derivation is 'How the date came about; null when it was simply stated by a person.';
comment on column claims.preferred is 'Whether this is the date the event is shown with.';
comment on column claims.created_at is 'When it was made.';

create table history (
  id bigint generated always as identity primary key,
  event_id uuid not null references events on delete cascade,
  at timestamptz not null,
  author text not null,
  action text not null
    check (action in ('CREATED', 'DATE_CLAIMED', 'MERGED', 'EDITED', 'DELETED', 'RESTORED')),
  detail text not null,
  article_id uuid references article_cards
);

create index history_of_event on history (event_id, id);
create index history_of_article on history (article_id) where article_id is not null;

comment on table history is 'What was done to an event, in order. Never quotes an article.';
comment on column history.id is 'Order within the table.';
comment on column history.event_id is 'The event.';
comment on column history.at is 'When.';
comment on column history.author is 'Name and version of the extractor, or the person''s name.';
comment on column history.action is 'What kind of change.';
comment on column history.detail is 'The change in words.';
comment on column history.article_id is
  'The article that the change came from, with which it is withdrawn; null for a person''s change.';

create table changes (
  seq bigint generated always as identity primary key,
  timeline_id integer not null references timelines,
  event_id uuid not null,
  kind text not null check (kind in ('CREATED', 'UPDATED', 'DELETED')),
  version integer not null,
  at timestamptz not null
);

create index changes_of_timeline on changes (timeline_id, seq);
create index changes_tombstones on changes (event_id) where kind = 'DELETED';

comment on table changes is
  'Feed of changes, deletions included. A writer takes the lock of the timeline''s feed before it draws a number, so that within a timeline numbers become visible in order.';
comment on column changes.seq is 'Position in the feed.';
comment on column changes.timeline_id is 'The timeline the event belongs to.';
comment on column changes.event_id is 'The event; its row may be gone.';
comment on column changes.kind is 'What happened to it.';
comment on column changes.version is 'The event''s version after the change.';
comment on column changes.at is 'When.';

create table idempotency_keys (
  key text primary key,
  request_hash bytea not null,
  event_id uuid not null,
  created_at timestamptz not null
);

create index idempotency_keys_by_age on idempotency_keys (created_at);

comment on table idempotency_keys is 'Requests that were answered, so that a repetition does nothing twice.';
comment on column idempotency_keys.key is 'The Idempotency-Key header.';
comment on column idempotency_keys.request_hash is 'SHA-256 of the request''s body: a key serves one request.';
comment on column idempotency_keys.event_id is 'The event that the request created.';
comment on column idempotency_keys.created_at is 'When; old keys are forgotten.';

create table extraction_inbox (
  extraction_id uuid primary key,
  schema_version int not null,
  timeline text not null,
  article_id uuid not null,
  extractor text not null,
  payload jsonb,
  received_at timestamptz not null default now(),
  processed_at timestamptz,
  attempts int not null default 0,
  retry_at timestamptz not null default now(),
  error text,
  check ((payload is null) = (processed_at is not null))
);

create index extraction_inbox_waiting on extraction_inbox (received_at, extraction_id)
  where processed_at is null;

comment on table extraction_inbox is
  'The contract with ingest-service: one row per extraction of an article, inserted in the transaction that marks the article extracted.';
comment on column extraction_inbox.extraction_id is 'UUIDv7; a redelivery is refused by it, so the row stays.';
comment on column extraction_inbox.schema_version is 'Version of the payload''s schema; a row of a newer one than the service knows waits for it.';
comment on column extraction_inbox.timeline is 'Slug of the timeline; created when it is new.';
comment on column extraction_inbox.article_id is 'The article''s id at ingest-service.';
comment on column extraction_inbox.extractor is 'Name and version of the extractor.';
comment on column extraction_inbox.payload is
  'The whole extraction; its candidates replace all machine claims of the article''s earlier extractions. Null once it was taken in: nothing is quoted here for longer than it has to wait.';
comment on column extraction_inbox.received_at is 'When it was inserted.';
comment on column extraction_inbox.processed_at is 'When it was taken in, or withdrawn; null while it waits.';
comment on column extraction_inbox.attempts is 'How often taking it in has failed.';
comment on column extraction_inbox.retry_at is 'Not to be tried again before.';
comment on column extraction_inbox.error is 'Why the last attempt failed; null when none did.';

grant usage on schema timeline to dateline_ingest;
grant insert on extraction_inbox to dateline_ingest;

-- Nothing a person or an extractor said is written over without a trace: earlier versions of rows are
-- kept beside them, by triggers, so that no way of writing can forget it. From them come the
-- differences that the history shows, undo, and what a timeline said on a day.
--
-- With them come what people decide for good: a corrected publication date, and which event a place
-- in an article speaks of.

alter table events
  add column merged_into uuid references events on delete set null,
  add column since timestamptz not null default now();

comment on column events.merged_into is
  'The event that a person merged this one into, which is deleted then; null for all others.';
comment on column events.since is 'When this version was written.';

create index events_merged on events (merged_into) where merged_into is not null;

alter table evidence add column since timestamptz not null default now();
comment on column evidence.since is 'When it was attached to its event.';

alter table claims
  add column comment text,
  add column extracted jsonb,
  add column came_from uuid[] not null default '{}',
  add column since timestamptz not null default now();

comment on column claims.comment is 'Why, in the words of the person who made it; null for none.';
comment on column claims.extracted is
  'The derivation as the extractor made it, when a correction has changed it since; otherwise null.';
comment on column claims.came_from is
  'Of a person''s claim: the events it was moved from by merging, the last one last.';
comment on column claims.since is 'When it became what it is.';

alter table article_cards
  add column corrected_edtf text;

comment on column article_cards.corrected_edtf is
  'Publication date by a person, EDTF, which counts instead of the claimed one; null for none.';

alter table article_cards
  add check (not withdrawn or corrected_edtf is null);

alter table history drop constraint history_action_check;
alter table history
  add column version integer,
  add column comment text,
  add column undoes bigint references history on delete set null,
  add check (action in ('CREATED', 'DATE_CLAIMED', 'MERGED', 'EDITED', 'DELETED', 'RESTORED',
    'PREFERRED', 'REVIEWED', 'COMMENTED', 'UNDONE', 'UNMERGED', 'SPLIT', 'MOVED', 'IMPORTED'));

comment on column history.version is
  'The event''s version after the change; null for changes that were made before versions were kept.';
comment on column history.comment is 'Why, in the words of the person who did it; null for none.';
comment on column history.undoes is 'The change that this one takes back; null for all others.';

create table past_events (
  id uuid not null,
  timeline_id integer not null,
  version integer not null,
  title text not null,
  description text,
  kind text not null,
  factuality text not null,
  participants text[] not null,
  places text[] not null,
  importance double precision not null,
  confidence double precision not null,
  sources integer not null,
  origin text not null,
  edited text[] not null,
  status text not null,
  starred boolean not null,
  tags text[] not null,
  edtf text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  deleted_at timestamptz,
  since timestamptz not null,
  until timestamptz not null
);

create index past_events_of_event on past_events (id, version);
create index past_events_of_timeline on past_events (timeline_id, until);

comment on table past_events is 'What events were before they changed, or went.';
comment on column past_events.id is 'The event; its row may be gone.';
comment on column past_events.timeline_id is 'As in events.';
comment on column past_events.version is 'As in events.';
comment on column past_events.title is 'As in events.';
comment on column past_events.description is 'As in events.';
comment on column past_events.kind is 'As in events.';
comment on column past_events.factuality is 'As in events.';
comment on column past_events.participants is 'As in events.';
comment on column past_events.places is 'As in events.';
comment on column past_events.importance is 'As in events.';
comment on column past_events.confidence is 'As in events.';
comment on column past_events.sources is 'As in events.';
comment on column past_events.origin is 'As in events.';
comment on column past_events.edited is 'As in events.';
comment on column past_events.status is 'As in events.';
comment on column past_events.starred is 'As in events.';
comment on column past_events.tags is 'As in events.';
comment on column past_events.edtf is 'As in events.';
comment on column past_events.created_at is 'As in events.';
comment on column past_events.updated_at is 'As in events.';
comment on column past_events.deleted_at is 'As in events.';
comment on column past_events.since is 'When this version was written.';
comment on column past_events.until is 'When the next one was; not before since.';

create table past_evidence (
  id uuid not null,
  event_id uuid not null,
  article_id uuid not null,
  extraction_id uuid not null,
  candidate text not null,
  title text not null,
  kind text not null,
  factuality text not null,
  participants text[] not null,
  places text[] not null,
  importance double precision not null,
  confidence double precision not null,
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
  since timestamptz not null,
  until timestamptz not null
);

create index past_evidence_of_event on past_evidence (event_id);
create index past_evidence_of_article on past_evidence (article_id);

comment on table past_evidence is 'Evidence that is with its event no more.';
comment on column past_evidence.id is 'As in evidence.';
comment on column past_evidence.event_id is 'The event it was with.';
comment on column past_evidence.article_id is 'As in evidence; nothing of a withdrawn article stays.';
comment on column past_evidence.extraction_id is 'As in evidence.';
comment on column past_evidence.candidate is 'As in evidence.';
comment on column past_evidence.title is 'As in evidence.';
comment on column past_evidence.kind is 'As in evidence.';
comment on column past_evidence.factuality is 'As in evidence.';
comment on column past_evidence.participants is 'As in evidence.';
comment on column past_evidence.places is 'As in evidence.';
comment on column past_evidence.importance is 'As in evidence.';
comment on column past_evidence.confidence is 'As in evidence.';
comment on column past_evidence.exact is 'As in evidence.';
comment on column past_evidence.prefix is 'As in evidence.';
comment on column past_evidence.suffix is 'As in evidence.';
comment on column past_evidence.sentence_start is 'As in evidence.';
comment on column past_evidence.sentence_end is 'As in evidence.';
comment on column past_evidence.trigger_start is 'As in evidence.';
comment on column past_evidence.trigger_end is 'As in evidence.';
comment on column past_evidence.time_start is 'As in evidence.';
comment on column past_evidence.time_end is 'As in evidence.';
comment on column past_evidence.created_at is 'As in evidence.';
comment on column past_evidence.since is 'When it was attached to the event.';
comment on column past_evidence.until is 'When it was taken from it.';

create table past_claims (
  id uuid not null,
  event_id uuid not null,
  evidence_id uuid,
  made_by text not null,
  author text not null,
  edtf text not null,
  confidence double precision not null,
  derivation jsonb,
  preferred boolean not null,
  comment text,
  created_at timestamptz not null,
  since timestamptz not null,
  until timestamptz not null
);

create index past_claims_of_event on past_claims (event_id);
create index past_claims_of_evidence on past_claims (evidence_id);

comment on table past_claims is 'What claims were before they changed, or went.';
comment on column past_claims.id is 'As in claims.';
comment on column past_claims.event_id is 'The event it dated.';
comment on column past_claims.evidence_id is 'As in claims.';
comment on column past_claims.made_by is 'As in claims.';
comment on column past_claims.author is 'As in claims.';
comment on column past_claims.edtf is 'As in claims.';
comment on column past_claims.confidence is 'As in claims.';
comment on column past_claims.derivation is 'As in claims.';
comment on column past_claims.preferred is 'As in claims.';
comment on column past_claims.comment is 'As in claims.';
comment on column past_claims.created_at is 'As in claims.';
comment on column past_claims.since is 'When it became what it was.';
comment on column past_claims.until is 'When it was that no more.';

-- Transactions that wait for each other started in another order than they write in: a version never
-- starts before the one that it follows.
create function after_version(since timestamptz) returns timestamptz
  language sql stable parallel safe
  return greatest(now(), since + interval '1 microsecond');

create function keep_past_event() returns trigger language plpgsql as $$
declare
  ended timestamptz := after_version(old.since);
begin
  insert into past_events (id, timeline_id, version, title, description, kind, factuality,
      participants, places, importance, confidence, sources, origin, edited, status, starred, tags,
      edtf, created_at, updated_at, deleted_at, since, until)
    values (old.id, old.timeline_id, old.version, old.title, old.description, old.kind,
      old.factuality, old.participants, old.places, old.importance, old.confidence, old.sources,
      old.origin, old.edited, old.status, old.starred, old.tags, old.edtf, old.created_at,
      old.updated_at, old.deleted_at, old.since, ended);
  if tg_op = 'DELETE' then
    return old;
  end if;
  new.since := ended;
  return new;
end $$;

create trigger keep_changed before update on events for each row
  when (old.version is distinct from new.version) execute function keep_past_event();
create trigger keep_deleted before delete on events for each row
  execute function keep_past_event();

create function keep_past_evidence() returns trigger language plpgsql as $$
declare
  ended timestamptz := after_version(old.since);
begin
  insert into past_evidence (id, event_id, article_id, extraction_id, candidate, title, kind,
      factuality, participants, places, importance, confidence, exact, prefix, suffix,
      sentence_start, sentence_end, trigger_start, trigger_end, time_start, time_end, created_at,
      since, until)
    values (old.id, old.event_id, old.article_id, old.extraction_id, old.candidate, old.title,
      old.kind, old.factuality, old.participants, old.places, old.importance, old.confidence,
      old.exact, old.prefix, old.suffix, old.sentence_start, old.sentence_end, old.trigger_start,
      old.trigger_end, old.time_start, old.time_end, old.created_at, old.since, ended);
  if tg_op = 'DELETE' then
    return old;
  end if;
  new.since := ended;
  return new;
end $$;

create trigger keep_moved before update on evidence for each row
  when (old.event_id is distinct from new.event_id) execute function keep_past_evidence();
create trigger keep_deleted before delete on evidence for each row
  execute function keep_past_evidence();

create function keep_past_claim() returns trigger language plpgsql as $$
declare
  ended timestamptz := after_version(old.since);
begin
  insert into past_claims (id, event_id, evidence_id, made_by, author, edtf, confidence, derivation,
      preferred, comment, created_at, since, until)
    values (old.id, old.event_id, old.evidence_id, old.made_by, old.author, old.edtf,
      old.confidence, old.derivation, old.preferred, old.comment, old.created_at, old.since, ended);
  if tg_op = 'DELETE' then
    return old;
  end if;
  new.since := ended;
  return new;
end $$;

create trigger keep_changed before update on claims for each row
  when ((old.event_id, old.edtf, old.preferred, old.derivation)
    is distinct from (new.event_id, new.edtf, new.preferred, new.derivation))
  execute function keep_past_claim();
create trigger keep_deleted before delete on claims for each row
  execute function keep_past_claim();

create table publication_claims (
  id uuid primary key,
  article_id uuid not null references article_cards on delete cascade,
  edtf text,
  author text not null,
  comment text,
  created_at timestamptz not null
);

create index publication_claims_of_article on publication_claims (article_id, id);

comment on table publication_claims is
  'What people said of when an article was published. The last one counts, for each extraction to come too; all go when the article is withdrawn.';
comment on column publication_claims.id is 'UUIDv7.';
comment on column publication_claims.article_id is 'The article.';
comment on column publication_claims.edtf is
  'The date, canonical EDTF; null takes the earlier corrections back.';
comment on column publication_claims.author is 'The person''s name.';
comment on column publication_claims.comment is 'Why, in the person''s words; null for none.';
comment on column publication_claims.created_at is 'When it was made.';

create table bindings (
  id bigint generated always as identity primary key,
  article_id uuid not null references article_cards on delete cascade,
  trigger_start integer not null,
  trigger_end integer not null,
  event_id uuid not null references events on delete cascade,
  came_from uuid[] not null default '{}'
);

create index bindings_of_article on bindings (article_id, trigger_start);
create index bindings_of_event on bindings (event_id);

comment on table bindings is
  'Which event a place in an article speaks of, as a person decided by merging and splitting; every later extraction keeps to it.';
comment on column bindings.id is 'Order within the table.';
comment on column bindings.article_id is 'The article.';
comment on column bindings.trigger_start is 'First code point of the word that stands for the event.';
comment on column bindings.trigger_end is 'After its last code point.';
comment on column bindings.event_id is 'The event.';
comment on column bindings.came_from is
  'The events it was moved from by merging, the last one last, for unmerging.';

alter table ingest.article add column published_cues text[] not null default '{}';

comment on column ingest.article.published_cues is
  'The words of the text that an inferred publication date rests on; empty for every other basis.';

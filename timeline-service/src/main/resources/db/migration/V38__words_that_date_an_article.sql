-- An inferred publication date says what it rests on, as every date does.

alter table article_cards add column published_cues text[] not null default '{}';

comment on column article_cards.published_cues is
  'The words of the text that an inferred claim rests on; empty for every other basis.';

-- An Idempotency-Key goes with more than the creation of one event: what is answered to a repetition
-- need not be an event.

alter table idempotency_keys add column answer text;
update idempotency_keys set answer = event_id::text;
alter table idempotency_keys alter column answer set not null;
alter table idempotency_keys drop column event_id;

comment on column idempotency_keys.request_hash is
  'SHA-256 of what was asked for and of the request''s body: a key serves one request.';
comment on column idempotency_keys.answer is
  'What to answer to a repetition: the id of an event, the slug of a timeline, or JSON, as the request has it.';

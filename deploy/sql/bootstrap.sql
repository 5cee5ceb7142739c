-- Roles and schemas of Dateline: two services, two owners, one database.
--
-- Plain SQL, no psql commands; run it in the database that Dateline may use, as often as you like.
-- It needs a superuser, or a role with CREATEROLE that owns the database (a managed PostgreSQL).
--
-- Passwords come from two session settings and are changed only when these are set:
--   psql:  PGOPTIONS='-c dateline.timeline_password=... -c dateline.ingest_password=...'
--   JDBC:  select set_config('dateline.timeline_password', ?, false)
--
-- In a database made for Dateline alone, set dateline.own_database to true in the same way: every
-- other role then loses its access. Otherwise other roles keep what they have.
--
-- Each role owns its schema and nothing else. The one right across is granted by timeline-service's
-- own migrations: INSERT on timeline.extraction_inbox for dateline_ingest.

do $$
declare
  service text;
  password text;
begin
  foreach service in array array['timeline', 'ingest'] loop
    if not exists (select from pg_roles where rolname = 'dateline_' || service) then
      execute format('create role %I login noinherit', 'dateline_' || service);
    end if;
    password := current_setting('dateline.' || service || '_password', true);
    if password <> '' then
      execute format('alter role %I password %L', 'dateline_' || service, password);
    end if;
    execute format('alter role %I in database %I set search_path = %I',
      'dateline_' || service, current_database(), service);

    if to_regnamespace(service) is null then
      -- Who is not a superuser can give a schema only to a role that it may become.
      if not (select rolsuper from pg_roles where rolname = current_user) then
        execute format('grant %I to current_user', 'dateline_' || service);
      end if;
      execute format('create schema %I authorization %I', service, 'dateline_' || service);
      if not (select rolsuper from pg_roles where rolname = current_user) then
        execute format('revoke %I from current_user', 'dateline_' || service);
      end if;
    end if;

    execute format('grant connect on database %I to %I', current_database(), 'dateline_' || service);
  end loop;

  if current_setting('dateline.own_database', true) = 'true' then
    -- Nobody else connects; nobody, the two services included, creates outside its schema.
    execute format('revoke all on database %I from public', current_database());
    revoke create on schema public from public;
  end if;
end
$$;

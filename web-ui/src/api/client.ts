import { dayOf, isoOf } from "../dates/civil.ts";
import { FACETS } from "../state/facets.ts";
import type { Query } from "../state/query.ts";
import type { Api } from "./api.ts";
import { asker, jsonOf, send } from "./ask.ts";
import type { paths as IngestPaths } from "./generated/ingest.d.ts";
import type { paths as TimelinePaths } from "./generated/timeline.d.ts";
import type { Accepted, EventPage } from "./types.ts";

/** The most that the service gives in one page. */
const PAGE = 500;

/** Both services behind the page's own origin. */
export function createApi(
  baseUrl = "",
  fetcher: typeof fetch = (address, how) => fetch(address, how),
): Api {
  const timeline = asker<TimelinePaths>(baseUrl, fetcher);
  const ingest = asker<IngestPaths>(baseUrl, fetcher);
  const version = (n: number) => ({ "If-Match": `"${n}"` });
  return {
    events: (query, undated, signal) =>
      timeline("get", "/api/v1/events", {
        query: { ...asked(query), match: query.match, undated, limit: PAGE },
        signal,
      }),
    more: async (next, signal) =>
      (await jsonOf(await send(fetcher, "get", baseUrl + next, { signal }))) as EventPage,
    density: (query, buckets, signal) =>
      timeline("get", "/api/v1/events/density", { query: { ...asked(query), buckets }, signal }),
    keyEvents: async (query, n, signal) => {
      const filter = { ...asked(query), match: query.match, n };
      return (await timeline("get", "/api/v1/events/key", { query: filter, signal })).items;
    },
    facets: async (query, signal) => {
      const filter = { ...asked(query), match: query.match, facet: [...FACETS] };
      return (await timeline("get", "/api/v1/facets", { query: filter, signal })).facets;
    },
    event: (id, signal) => timeline("get", "/api/v1/events/{id}", { at: [id], signal }),
    createEvent: (body) => timeline("post", "/api/v1/events", { body }),
    changeEvent: (id, n, body) =>
      timeline("patch", "/api/v1/events/{id}", {
        at: [id],
        body,
        headers: { ...version(n), "Content-Type": "application/merge-patch+json" },
      }),
    deleteEvent: async (id, n) => {
      await timeline("delete", "/api/v1/events/{id}", { at: [id], headers: version(n) });
    },
    preferClaim: (id, n, claim) =>
      timeline("post", "/api/v1/events/{id}/claims/{claim}/prefer", {
        at: [id, claim],
        headers: version(n),
      }),
    previewClaim: (id, date, signal) =>
      timeline("post", "/api/v1/events/{id}/claims/preview", {
        at: [id],
        body: { date, comment: null },
        signal,
      }),
    previewPreference: (id, claim) =>
      timeline("post", "/api/v1/events/{id}/claims/{claim}/preview", { at: [id, claim] }),
    undo: (id, n, entry) =>
      timeline("post", "/api/v1/events/{id}/undo", {
        at: [id],
        query: { entry: String(entry) },
        headers: version(n),
      }),
    parseDate: (text, signal) =>
      timeline("post", "/api/v1/dates/parse", { body: { text, reference: today() }, signal }),
    timelines: () => timeline("get", "/api/v1/timelines"),
    addArticle: async (body) => {
      const response = await send(fetcher, "post", `${baseUrl}/api/v1/articles`, { body });
      const receipt = (await jsonOf(response)) as Omit<Accepted, "known">;
      return { ...receipt, known: response.status === 200 };
    },
    article: (id, signal) => ingest("get", "/api/v1/articles/{id}", { at: [id], signal }),
    articleText: async (id, signal) => {
      const address = `${baseUrl}/api/v1/articles/${encodeURIComponent(id)}/text`;
      return (await send(fetcher, "get", address, { signal })).text();
    },
    job: (id) => ingest("get", "/api/v1/jobs/{id}", { at: [id] }),
    desk: async () => (await import("./desk.ts")).createDesk(baseUrl, fetcher),
  };
}

/** "Yesterday" counts from the reader's day. */
const today = () => isoOf(dayOf(...localDay(new Date())));
const localDay = (now: Date) => [now.getFullYear(), now.getMonth() + 1, now.getDate()] as const;

/** Parameters that are not given are not sent. */
export function asked({ timeline, from, to, q, facets }: Query) {
  const range = { ...(from && { from }), ...(to && { to }) };
  return { timeline, ...range, ...(q && { q }), ...(facets as Record<string, string[]>) };
}

import { FACETS } from "../state/facets.ts";
import type { Query } from "../state/query.ts";
import type { Api } from "./api.ts";
import { asker, jsonOf, send } from "./ask.ts";
import type { paths as TimelinePaths } from "./generated/timeline.d.ts";
import type { EventPage } from "./types.ts";

/** The most that the service gives in one page. */
const PAGE = 500;

/** Both services behind the page's own origin. */
export function createApi(
  baseUrl = "",
  fetcher: typeof fetch = (address, how) => fetch(address, how),
): Api {
  const timeline = asker<TimelinePaths>(baseUrl, fetcher);
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
    timelines: () => timeline("get", "/api/v1/timelines"),
    desk: async () => (await import("./desk.ts")).createDesk(baseUrl, fetcher),
  };
}

/** Parameters that are not given are not sent. */
export function asked({ timeline, from, to, q, facets }: Query) {
  const range = { ...(from && { from }), ...(to && { to }) };
  return { timeline, ...range, ...(q && { q }), ...(facets as Record<string, string[]>) };
}

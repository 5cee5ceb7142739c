import createClient from "openapi-fetch";
import type { Query } from "../state/query.ts";
import type { Api } from "./api.ts";
import type { paths as IngestPaths } from "./generated/ingest.d.ts";
import type { paths as TimelinePaths } from "./generated/timeline.d.ts";
import { Problem, type ProblemBody } from "./problem.ts";
import type { EventPage } from "./types.ts";

/** The most that the service gives in one page. */
const PAGE = 500;

/** Both services behind the page's own origin. */
export function createApi(baseUrl = "", fetcher: typeof fetch = fetch): Api {
  const options = { baseUrl, fetch: (request: Request) => reachable(fetcher(request)) };
  const timeline = createClient<TimelinePaths>(options);
  const ingest = createClient<IngestPaths>(options);

  const byId = (id: string) => ({ path: { id } });
  const versioned = (id: string, version: number) => ({
    path: { id },
    header: { "If-Match": `"${version}"` },
  });
  return {
    events: (query, undated, signal) =>
      answer(
        timeline.GET("/api/v1/events", {
          params: { query: { ...asked(query), match: query.match, undated, limit: PAGE } },
          ...abortable(signal),
        }),
      ),
    more: async (next, signal) => {
      const response = await reachable(fetcher(baseUrl + next, abortable(signal)));
      if (!response.ok) throw new Problem(response.status, await response.json().catch(() => ({})));
      return (await response.json()) as EventPage;
    },
    density: (query, buckets, signal) =>
      answer(
        timeline.GET("/api/v1/events/density", {
          params: { query: { ...asked(query), buckets } },
          ...abortable(signal),
        }),
      ),
    keyEvents: async (query, limit, signal) => {
      const question = new URLSearchParams({ ...asked(query), match: query.match, n: `${limit}` });
      const address = `${baseUrl}/api/v1/events/key?${question}`;
      const response = await reachable(fetcher(address, abortable(signal)));
      if (!response.ok) throw new Problem(response.status, await response.json().catch(() => ({})));
      return ((await response.json()) as Pick<EventPage, "items">).items;
    },
    event: (id, signal) =>
      answer(timeline.GET("/api/v1/events/{id}", { params: byId(id), ...abortable(signal) })),
    createEvent: (body) => answer(timeline.POST("/api/v1/events", { body })),
    changeEvent: (id, version, body) =>
      answer(
        timeline.PATCH("/api/v1/events/{id}", {
          params: versioned(id, version),
          body,
          headers: { "Content-Type": "application/merge-patch+json" },
        }),
      ),
    deleteEvent: async (id, version) => {
      await answer(timeline.DELETE("/api/v1/events/{id}", { params: versioned(id, version) }));
    },
    parseDate: (text, signal) =>
      answer(timeline.POST("/api/v1/dates/parse", { body: { text }, ...abortable(signal) })),
    timelines: () => answer(timeline.GET("/api/v1/timelines")),
    addArticle: async (body) => {
      const result = await ingest.POST("/api/v1/articles", { body });
      const receipt = await answer(Promise.resolve(result));
      return { ...receipt, known: result.response.status === 200 };
    },
    article: (id, signal) =>
      answer(ingest.GET("/api/v1/articles/{id}", { params: byId(id), ...abortable(signal) })),
    articleText: async (id, signal) => {
      const text = ingest.GET("/api/v1/articles/{id}/text", {
        params: byId(id),
        parseAs: "text",
        ...abortable(signal),
      });
      return (await answer(text)) as string;
    },
    job: (id) => answer(ingest.GET("/api/v1/jobs/{id}", { params: byId(id) })),
  };
}

/** Parameters that are not given are not sent. */
function asked({ timeline, from, to, q }: Query) {
  return { timeline, ...(from && { from }), ...(to && { to }), ...(q && { q }) };
}

const abortable = (signal: AbortSignal | undefined) => (signal ? { signal } : {});

async function answer<T>(
  asked: Promise<{ data?: T | undefined; error?: unknown; response: Response }>,
): Promise<T> {
  const { data, error, response } = await asked;
  if (!response.ok) {
    const body = typeof error === "object" && error !== null ? (error as ProblemBody) : {};
    throw new Problem(response.status, body);
  }
  return data as T;
}

async function reachable(response: Promise<Response>): Promise<Response> {
  try {
    return await response;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw Problem.unreachable();
  }
}

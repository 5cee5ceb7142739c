import { type Query } from "../state/query.ts";
import type { Api } from "./api.ts";
import { Problem } from "./problem.ts";

const PAGE = 500;

export function createApi(): Api {
  return {
    events: (query, undated, signal) => get(`/events?${questions({ ...parts(query), match: query.match, undated, limit: PAGE })}`, signal),
    more: (next, signal) => send(next, { signal: signal ?? null }),
    density: (query, buckets, signal) => get(`/events/density?${questions({ ...parts(query), buckets })}`, signal),
    event: (id, signal) => get(`/events/${id}`, signal),
    createEvent: (event) => write("POST", "/events", event),
    changeEvent: (id, version, patch) => write("PATCH", `/events/${id}`, patch, version),
    deleteEvent: (id, version) => write("DELETE", `/events/${id}`, null, version),
    parseDate: (text, signal) => write("POST", "/dates/parse", { text }, undefined, signal),
    timelines: () => get<{ items: never[] }>("/timelines").then((body) => (Array.isArray(body) ? body : body.items)),
    addArticle: (article) => write("POST", "/articles", article),
    article: (id, signal) => get(`/articles/${id}`, signal),
    articleText: async (id, signal) => (await ask(`/api/v1/articles/${id}/text`, { signal: signal ?? null })).text(),
    job: (id) => get(`/jobs/${id}`),
  };
}

function parts(query: Query) {
  return { timeline: query.timeline, from: query.from, to: query.to, q: query.q || null };
}

function questions(params: Readonly<Record<string, string | number | null>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) if (value !== null) search.set(name, String(value));
  return search.toString();
}

const get = <T>(path: string, signal?: AbortSignal) => send<T>(`/api/v1${path}`, { signal: signal ?? null });

function write<T>(method: string, path: string, body: unknown, version?: number, signal?: AbortSignal): Promise<T> {
  const headers = new Headers();
  if (body !== null) {
    headers.set("Content-Type", method === "PATCH" ? "application/merge-patch+json" : "application/json");
  }
  if (version !== undefined) headers.set("If-Match", `"${version}"`);
  return send(`/api/v1${path}`, { method, headers, body: body === null ? null : JSON.stringify(body), signal: signal ?? null });
}

async function send<T>(address: string, init: RequestInit): Promise<T> {
  const answer = await ask(address, init);
  return (answer.status === 204 ? undefined : await answer.json()) as T;
}

async function ask(address: string, init: RequestInit): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(address, init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw Problem.unreachable();
  }
  if (answer.ok) return answer;
  throw new Problem(answer.status, await answer.json().catch(() => ({})));
}

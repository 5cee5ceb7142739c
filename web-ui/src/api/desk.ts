import { isoOf } from "../dates/civil.ts";
import { today } from "../state/today.ts";
import { asker, jsonOf, send } from "./ask.ts";
import type { paths as IngestPaths } from "./generated/ingest.d.ts";
import type { paths as TimelinePaths } from "./generated/timeline.d.ts";
import type {
  Accepted,
  Article,
  CorrectionPreview,
  EventDetail,
  EventPatch,
  Job,
  Marks,
  NewArticle,
  NewEvent,
  NewTimeline,
  ParsedDate,
  Publication,
  TimelineCard,
} from "./types.ts";

/**
 * What is asked where somebody reads articles or works on events. Every method rejects with a
 * `Problem`. A `version` is the one that was seen: a change by somebody else in between is a 412.
 */
export interface Desk {
  createTimeline(timeline: NewTimeline): Promise<TimelineCard>;
  /** What words for a date mean. */
  parseDate(text: string, signal?: AbortSignal): Promise<ParsedDate>;
  createEvent(event: NewEvent): Promise<EventDetail>;
  changeEvent(id: string, version: number, patch: EventPatch): Promise<EventDetail>;
  deleteEvent(id: string, version?: number): Promise<void>;
  /** Shows the event with another claim that is there. */
  preferClaim(id: string, version: number, claim: string): Promise<EventDetail>;
  /** Which dates would move with a corrected one, or with another claim; changes nothing. */
  previewClaim(id: string, date: string, signal?: AbortSignal): Promise<CorrectionPreview>;
  previewPreference(id: string, claim: string): Promise<CorrectionPreview>;
  mark(id: string, version: number, marks: Marks): Promise<EventDetail>;
  /** `from` is gone afterwards; answers with `into`. */
  merge(into: string, from: string, version?: number): Promise<EventDetail>;
  unmerge(into: string, from: string): Promise<EventDetail>;
  /** Answers with the new event, to which the evidence has gone. */
  split(id: string, version: number, evidence: readonly string[]): Promise<EventDetail>;
  restore(id: string): Promise<EventDetail>;
  /** Takes a change back, whatever came after it, or says what stands in the way. */
  takeBack(id: string, entry: number, version?: number): Promise<EventDetail>;
  addArticle(article: NewArticle): Promise<Accepted>;
  article(id: string, signal?: AbortSignal): Promise<Article>;
  articleText(id: string, signal?: AbortSignal): Promise<string>;
  job(id: string): Promise<Job>;
  publication(article: string, signal?: AbortSignal): Promise<Publication>;
  correctPublication(article: string, date: string): Promise<Publication>;
  previewPublication(
    article: string,
    date: string,
    signal?: AbortSignal,
  ): Promise<CorrectionPreview>;
  /** Takes all corrections back. */
  restorePublication(article: string): Promise<Publication>;
  withdraw(article: string): Promise<void>;
}

const WHATEVER = { "If-Match": "*" };

export function createDesk(baseUrl: string, fetcher: typeof fetch): Desk {
  const timeline = asker<TimelinePaths>(baseUrl, fetcher);
  const ingest = asker<IngestPaths>(baseUrl, fetcher);
  const seen = (version?: number) =>
    version === undefined ? WHATEVER : { "If-Match": `"${version}"` };
  const claim = (date: string) => ({ date, comment: null });
  return {
    parseDate: (text, signal) =>
      timeline("post", "/api/v1/dates/parse", {
        // "Yesterday" counts from the reader's day.
        body: { text, reference: isoOf(today()) },
        signal,
      }),
    createTimeline: (body) => timeline("post", "/api/v1/timelines", { body }),
    createEvent: (body) => timeline("post", "/api/v1/events", { body }),
    changeEvent: (id, version, body) =>
      timeline("patch", "/api/v1/events/{id}", {
        at: [id],
        body,
        headers: { ...seen(version), "Content-Type": "application/merge-patch+json" },
      }),
    deleteEvent: async (id, version) => {
      await timeline("delete", "/api/v1/events/{id}", { at: [id], headers: seen(version) });
    },
    preferClaim: (id, version, claim) =>
      timeline("post", "/api/v1/events/{id}/claims/{claim}/prefer", {
        at: [id, claim],
        headers: seen(version),
      }),
    previewClaim: (id, date, signal) =>
      timeline("post", "/api/v1/events/{id}/claims/preview", {
        at: [id],
        body: claim(date),
        signal,
      }),
    previewPreference: (id, claim) =>
      timeline("post", "/api/v1/events/{id}/claims/{claim}/preview", { at: [id, claim] }),
    mark: (id, version, body) =>
      timeline("patch", "/api/v1/events/{id}/marks", { at: [id], body, headers: seen(version) }),
    merge: (into, event, version) =>
      timeline("post", "/api/v1/events/{id}/merge", {
        at: [into],
        body: { event, comment: null },
        headers: seen(version),
      }),
    unmerge: (into, event) =>
      timeline("post", "/api/v1/events/{id}/unmerge", {
        at: [into],
        body: { event, comment: null },
        headers: WHATEVER,
      }),
    split: (id, version, evidence) =>
      timeline("post", "/api/v1/events/{id}/split", {
        at: [id],
        body: { evidence: [...evidence], comment: null },
        headers: seen(version),
      }),
    restore: (id) =>
      timeline("post", "/api/v1/events/{id}/restore", { at: [id], headers: WHATEVER }),
    takeBack: (id, entry, version) =>
      timeline("post", "/api/v1/events/{id}/undo", {
        at: [id],
        query: { entry: String(entry) },
        headers: seen(version),
      }),
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
    publication: (article, signal) =>
      timeline("get", "/api/v1/publications/{article}", { at: [article], signal }),
    correctPublication: (article, date) =>
      timeline("put", "/api/v1/publications/{article}", { at: [article], body: claim(date) }),
    previewPublication: (article, date, signal) =>
      timeline("post", "/api/v1/publications/{article}/preview", {
        at: [article],
        body: claim(date),
        signal,
      }),
    restorePublication: (article) =>
      timeline("delete", "/api/v1/publications/{article}", { at: [article] }),
    withdraw: async (article) => {
      await ingest("delete", "/api/v1/articles/{id}", { at: [article] });
    },
  };
}

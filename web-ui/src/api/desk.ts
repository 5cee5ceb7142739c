import { asker } from "./ask.ts";
import type { paths as IngestPaths } from "./generated/ingest.d.ts";
import type { paths as TimelinePaths } from "./generated/timeline.d.ts";
import type { CorrectionPreview, EventDetail, Marks, Publication } from "./types.ts";

/** What is asked only where somebody works on events. Every method rejects with a `Problem`. */
export interface Desk {
  /** `version` is the one that was seen: a change by somebody else in between is a 412. */
  mark(id: string, version: number, marks: Marks): Promise<EventDetail>;
  /** `from` is gone afterwards; answers with `into`. */
  merge(into: string, from: string, version?: number): Promise<EventDetail>;
  unmerge(into: string, from: string): Promise<EventDetail>;
  /** Answers with the new event, to which the evidence has gone. */
  split(id: string, version: number, evidence: readonly string[]): Promise<EventDetail>;
  restore(id: string): Promise<EventDetail>;
  /** Takes a change back, whatever came after it, or says what stands in the way. */
  takeBack(id: string, entry: number): Promise<EventDetail>;
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
    takeBack: (id, entry) =>
      timeline("post", "/api/v1/events/{id}/undo", {
        at: [id],
        query: { entry: String(entry) },
        headers: WHATEVER,
      }),
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

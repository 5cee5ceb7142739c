import type { Query } from "../state/query.ts";
import type { Desk } from "./desk.ts";
import type {
  Accepted,
  Article,
  CorrectionPreview,
  Density,
  EventDetail,
  EventPage,
  EventPatch,
  EventSummary,
  FacetValues,
  Job,
  NewArticle,
  NewEvent,
  ParsedDate,
  TimelineCard,
} from "./types.ts";

/** What the page asks of the services. Every method rejects with a `Problem`. */
export interface Api {
  events(query: Query, undated: "include" | "exclude", signal?: AbortSignal): Promise<EventPage>;
  /** The page after one that was cut. */
  more(next: string, signal?: AbortSignal): Promise<EventPage>;
  density(query: Query, buckets: number, signal?: AbortSignal): Promise<Density>;
  /** The most important events, the most important first. */
  keyEvents(query: Query, limit: number, signal?: AbortSignal): Promise<readonly EventSummary[]>;
  /** The most frequent values of each facet, among the events that the query finds. */
  facets(query: Query, signal?: AbortSignal): Promise<readonly FacetValues[]>;
  event(id: string, signal?: AbortSignal): Promise<EventDetail>;
  createEvent(event: NewEvent): Promise<EventDetail>;
  /** `version` is the one that was read: a change by somebody else in between is a 412. */
  changeEvent(id: string, version: number, patch: EventPatch): Promise<EventDetail>;
  deleteEvent(id: string, version: number): Promise<void>;
  /** Shows the event with another claim that is there. */
  preferClaim(id: string, version: number, claim: string): Promise<EventDetail>;
  /** Which dates would move with a corrected one, or with another claim; changes nothing. */
  previewClaim(id: string, date: string, signal?: AbortSignal): Promise<CorrectionPreview>;
  previewPreference(id: string, claim: string): Promise<CorrectionPreview>;
  /** Takes an entry of the history back. */
  undo(id: string, version: number, entry: number): Promise<EventDetail>;
  parseDate(text: string, signal?: AbortSignal): Promise<ParsedDate>;
  timelines(): Promise<readonly TimelineCard[]>;
  addArticle(article: NewArticle): Promise<Accepted>;
  article(id: string, signal?: AbortSignal): Promise<Article>;
  articleText(id: string, signal?: AbortSignal): Promise<string>;
  job(id: string): Promise<Job>;
  /** What only those need who work on events; fetched when it is first used. */
  desk(): Promise<Desk>;
}

import type { Query } from "../state/query.ts";
import type { Desk } from "./desk.ts";
import type {
  Density,
  EventDetail,
  EventPage,
  EventSummary,
  FacetValues,
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
  timelines(): Promise<readonly TimelineCard[]>;
  /** What the page as it opens does not ask for; fetched when it is first used. */
  desk(): Promise<Desk>;
}

import type { components as IngestComponents } from "./generated/ingest.d.ts";
import type { components as TimelineComponents } from "./generated/timeline.d.ts";

/** The services' own words, generated from their OpenAPI documents, under the names of the page. */
type Timeline = TimelineComponents["schemas"];
type Ingest = IngestComponents["schemas"];

export type EventSummary = Timeline["EventSummary"];
export type EventDetail = Timeline["Event"];
export type EventPage = Timeline["EventPage"];
export type EventPatch = Timeline["EventPatch"];
export type NewEvent = Timeline["NewEvent"];
export type NewTimeline = Timeline["NewTimeline"];
export type EventDate = Timeline["Date"];
export type Factuality = EventSummary["factuality"];
export type Evidence = Timeline["Evidence"];
export type ArticleCard = Timeline["ArticleCard"];
export type PublicationClaim = Timeline["PublicationClaim"];
export type Span = Timeline["Span"];
export type Claim = Timeline["Claim"];
export type Derivation = Timeline["Derivation"];
export type DerivationStep = Timeline["Step"];
export type Marks = Timeline["Marks"];
export type Publication = Timeline["Publication"];
export type HistoryEntry = Timeline["HistoryEntry"];
export type Density = Timeline["Density"];
export type Bucket = Timeline["DensityBucket"];
export type TimelineCard = Timeline["Timeline"];
export type FacetValues = Timeline["FacetValues"];
export type Snippet = Timeline["Snippet"];
export type CorrectionPreview = Timeline["CorrectionPreview"];
export type ParsedDate = Timeline["DateAnswer"];
export type Change = Timeline["Change"];

export type Article = Ingest["Article"];
export type NewArticle = Ingest["ArticleSubmission"];
export type Job = Ingest["Job"];

/** What became of an article that was sent. */
export interface Accepted {
  readonly id: string;
  readonly job: string;
  /** The same text was there before. */
  readonly known: boolean;
}

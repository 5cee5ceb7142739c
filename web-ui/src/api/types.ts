import type { StatedDate } from "../dates/shape.ts";

export type Factuality = "actual" | "planned" | "reported" | "hypothetical" | "negated";

export interface EventDate extends StatedDate {
  readonly precision: string;
}

export interface EventSummary {
  readonly id: string;
  readonly timeline: string;
  readonly title: string;
  readonly kind: string;
  readonly date: EventDate | null;
  readonly factuality: Factuality;
  readonly participants: readonly string[];
  readonly places: readonly string[];
  readonly importance: number;
  readonly confidence: number;
  readonly sources: number;
  readonly origin: "extracted" | "entered";
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** Code points into the article's text, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Quote extends Span {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export interface Publication {
  readonly edtf: string;
  readonly basis: string;
  readonly confidence: number;
}

export interface ArticleCard {
  readonly id: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly language: string | null;
  readonly published: Publication | null;
}

export interface Evidence {
  readonly id: string;
  readonly article: ArticleCard;
  readonly sentence: Quote;
  readonly trigger: Span;
  readonly time: Span | null;
  readonly factuality: Factuality;
  readonly claimId: string | null;
}

export interface Claim {
  readonly id: string;
  readonly date: EventDate;
  readonly by: "extractor" | "person";
  readonly author: string;
  readonly preferred: boolean;
  readonly sentence: string | null;
  readonly evidenceId: string | null;
  readonly createdAt: string;
}

export interface HistoryEntry {
  readonly at: string;
  readonly by: string;
  readonly action: string;
  readonly detail: string | null;
}

export interface EventDetail extends EventSummary {
  readonly description: string | null;
  readonly evidence: readonly Evidence[];
  readonly claims: readonly Claim[];
  readonly history: readonly HistoryEntry[];
}

export interface EventPage {
  readonly items: readonly EventSummary[];
  readonly undated: number;
  /** Address of the next page, null on the last. */
  readonly next: string | null;
}

export interface Bucket {
  readonly start: string;
  /** First and last day, inclusive. */
  readonly from: string;
  readonly to: string;
  readonly certain: number;
  readonly possible: number;
}

export interface Density {
  readonly unit: string;
  readonly buckets: readonly Bucket[];
  readonly undated: number;
}

export interface TimelineCard {
  readonly slug: string;
  readonly title: string;
  readonly events: number;
  readonly earliest: string | null;
  readonly latest: string | null;
}

export interface ParsedDate {
  readonly date: EventDate;
  readonly sentence: string;
}

export interface NewEvent {
  readonly timeline: string;
  readonly title: string;
  readonly date: string | null;
  readonly description: string | null;
  readonly factuality: Factuality;
  readonly participants: readonly string[];
  readonly places: readonly string[];
}

export interface EventPatch {
  readonly title?: string;
  readonly date?: string;
  readonly description?: string | null;
  readonly factuality?: Factuality;
}

export interface NewArticle {
  readonly timeline: string;
  readonly text?: string;
  readonly html?: string;
  readonly title?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly published?: string;
}

export interface Accepted {
  readonly id: string;
  /** Null when the same text was there already. */
  readonly job: string | null;
}

export interface Job {
  readonly id: string;
  readonly status: "queued" | "running" | "done" | "failed";
  /** 0..1 */
  readonly progress: number;
  readonly detail: string | null;
}

export interface Article extends ArticleCard {
  readonly status: "received" | "extracting" | "extracted" | "failed";
  readonly statusDetail: string | null;
  readonly candidates: number | null;
}

export interface Change {
  readonly seq: number;
  readonly kind: "created" | "updated" | "deleted";
  readonly id: string;
  readonly version: number;
}

import type { Chosen } from "./facets.ts";

/** What is asked for: the part of the state that decides which events there are. */
export interface Query {
  readonly timeline: string;
  /** EDTF, null when open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly match: "possible" | "certain";
  /** Null leaves it to `showsUndated`. */
  readonly undated: "include" | "exclude" | null;
  readonly q: string;
  readonly facets: Chosen;
}

export const EVERYTHING: Query = {
  timeline: "main",
  from: null,
  to: null,
  match: "possible",
  undated: null,
  q: "",
  facets: {},
};

/** All of time, and with it whatever only a range leaves open. */
export const NO_RANGE = {
  from: null,
  to: null,
  match: "possible",
  undated: null,
} as const satisfies Partial<Query>;

/** Undated events are listed until a range asks for something that they cannot answer. */
export function showsUndated(query: Query): boolean {
  if (query.undated !== null) return query.undated === "include";
  return query.from === null && query.to === null;
}

export const isNarrowed = (query: Query) =>
  query.from !== null ||
  query.to !== null ||
  query.q !== "" ||
  Object.keys(query.facets).length > 0;

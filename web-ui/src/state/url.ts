import { isoOf } from "../dates/civil.ts";
import { isoDay } from "../dates/shape.ts";
import type { LaneKind } from "../timeline/item.ts";
import { limited, type View } from "../timeline/scale.ts";
import { type Chosen, FACETS, listed } from "./facets.ts";
import { isLaneKind } from "./lanes.ts";
import { EVERYTHING, type Query } from "./query.ts";

/** Where the page is, and where the same is without all that changes events, for frames of others. */
export const WHOLE = "/";
export const EMBED = "/embed.html";

/** The whole state of the page, so that an address can be shared, kept and gone back to. */
export interface Place {
  readonly query: Query;
  readonly selected: string | null;
  /** Null: where the events are. */
  readonly view: View | null;
  readonly lanes: LaneKind | null;
  /** The proposed events are gone through one by one. */
  readonly review: boolean;
  /** Id of the chosen event's evidence whose article is read; null while none is. */
  readonly reading: string | null;
  /** Asked for in the address, whatever the reader's own is. */
  readonly lang: string | null;
  /** A path through events, as `story/codec.ts` writes it; behind the `#`, which no server is sent. */
  readonly story: string | null;
  /** Which step of it is shown, from 0; null while it is not. */
  readonly step: number | null;
}

export function readPlace(search: string, hash = ""): Place {
  const params = new URLSearchParams(search);
  const told = new URLSearchParams(hash.slice(1));
  const word = told.get("story");
  const story = word !== null && STORY.test(word) ? word : null;
  const step = Number.parseInt(told.get("step") ?? "", 10) - 1;
  const text = (name: string) => params.get(name)?.trim() || null;
  const undated = text("undated");
  const lanes = text("lanes");
  const selected = text("event");
  return {
    query: {
      timeline: text("timeline") ?? EVERYTHING.timeline,
      from: text("from"),
      to: text("to"),
      match: text("match") === "certain" ? "certain" : "possible",
      undated: undated === "include" || undated === "exclude" ? undated : null,
      q: text("q") ?? "",
      facets: readFacets(params),
    },
    selected,
    view: readView(text("view")),
    lanes: isLaneKind(lanes) ? lanes : null,
    review: params.has("review"),
    reading: selected && text("reading"),
    lang: text("lang"),
    story,
    step: story !== null && step >= 0 ? step : null,
  };
}

/** Only what differs from the plain page; empty for the plain page. */
export function writePlace(place: Place): string {
  const { query, selected, view, lanes, review, reading, lang, story, step } = place;
  const params = new URLSearchParams();
  const put = (name: string, value: string | null, usual: string | null = null) => {
    if (value !== null && value !== usual) params.set(name, value);
  };
  put("timeline", query.timeline, EVERYTHING.timeline);
  put("from", query.from);
  put("to", query.to);
  put("match", query.match, EVERYTHING.match);
  put("undated", query.undated);
  put("q", query.q, "");
  for (const { facet, value } of listed(query.facets)) params.append(facet, value);
  put("view", view && `${isoOf(view.start)}~${isoOf(Math.ceil(view.end), "up")}`);
  put("lanes", lanes);
  put("event", selected);
  put("reading", selected && reading);
  put("lang", lang);
  if (review) params.set("review", "");
  const search = params.toString();
  const told = story === null ? "" : `#story=${story}${step === null ? "" : `&step=${step + 1}`}`;
  return (search === "" ? "" : `?${search}`) + told;
}

/** What `story/codec.ts` writes: nothing in it can end an attribute or begin a parameter. */
const STORY = /^[\w-]+$/;

function readFacets(params: URLSearchParams): Chosen {
  const named = FACETS.map((facet) => [facet, params.getAll(facet).filter(Boolean)] as const);
  return Object.fromEntries(named.filter(([, values]) => values.length > 0));
}

function readView(text: string | null): View | null {
  const [a, b, ...rest] = text?.split("~") ?? [];
  const start = isoDay(a ?? null);
  const end = isoDay(b ?? null);
  if (start === null || end === null || rest.length > 0 || start >= end) return null;
  return limited({ start, end });
}

import type { Factuality } from "../api/types.ts";
import type { LastSpan } from "../state/spans.ts";
import type { LaneKind } from "../timeline/item.ts";
import { counted, number } from "./counted-en.ts";

const factuality: Readonly<Record<Factuality, string>> = {
  actual: "happened",
  planned: "planned",
  reported: "reported",
  hypothetical: "possible only",
  negated: "denied",
};

/** The words of the page as it opens, in one place, for the next language. */
export const en = {
  locale: "en-GB",
  /** Which way the words run, "ltr" or "rtl"; time runs from left to right with either. */
  direction: "ltr",
  name: "Dateline",
  timeline: "Timeline",
  /** Of a timeline; the service has named the main one in English. */
  titleOf: (title = "Main timeline") => title,
  addTimeline: "New timeline",
  addEvent: "Add event",
  addArticle: "Add article",
  reviewQueue: "Review",
  dropHere: "Drop text or HTML files to add them as articles",
  skip: "Skip to the list of events",
  help: "Keyboard help",
  language: "Language",
  theme: { system: "Theme: as the system", light: "Theme: light", dark: "Theme: dark" },
  number: (n: number) => number.format(n),
  events: (n: number) => counted(n, "event", "events"),
  sources: (n: number) => (n === 0 ? "entered by hand" : counted(n, "source", "sources")),
  factuality,
  disputed: "disputed",
  /** The service's own names are English words. */
  kind: (kind: string) => kind.replaceAll("-", " "),
  precision: (precision: string) => precision.replaceAll("_", " "),

  search: {
    label: "Search the events",
    placeholder: "Search events",
    clear: "Clear the search",
  },
  range: {
    label: "Date range",
    from: "From",
    to: "To",
    earliest: "earliest",
    latest: "latest",
    hint: "As you would write it: spring 2014, 44 BCE, 2014 to 2018, last 5 years.",
    clear: "All dates",
    start: "First day of the range",
    end: "Last day of the range",
    group: "Events over time, with the chosen range",
    presets: "Ready-made ranges",
    anyTime: "any time",
    lastSpan: ({ count, unit }: LastSpan) =>
      count === 1 ? `last ${unit}` : `last ${number.format(count)} ${unit}s`,
    onStage: "what the stage shows",
    certain: "certain only",
    certainHint: "Leave out events that may lie outside the range",
  },
  list: {
    label: "Events",
    /** Nothing is known of when. */
    undated: (n: number) => `No date (${number.format(n)})`,
    /** Before or after a day. */
    open: (n: number) => `Only “before” or “after” (${number.format(n)})`,
    /** Both. */
    unplaced: (n: number) => `Without a place in time (${number.format(n)})`,
    leftOut: (n: number) => `${counted(n, "event", "events")} without a day left out.`,
    includeUndated: "Show",
    excludeUndated: "Hide",
    more: "More events",
    pick: "Select",
    fresh: "new",
    news: (n: number) => `${counted(n, "new event", "new events")}`,
  },
  stage: {
    label: (from: string, to: string, n: number) =>
      `Timeline from ${from} to ${to}, ${counted(n, "event", "events")}. The list of events says the same.`,
    keys: "Arrow keys move, plus and minus zoom, Home shows everything, N and P go from event to event.",
    zoom: "Zoom",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    home: "Show all events",
    earlier: "earlier",
    later: "later",
    earlierLabel: (n: number, more: boolean) =>
      `Go to the ${more ? "at least " : ""}${counted(n, "earlier event", "earlier events")}`,
    laterLabel: (n: number, more: boolean) =>
      `Go to the ${more ? "at least " : ""}${counted(n, "later event", "later events")}`,
    today: "today",
    role: "timeline",
    column: (from: string, to: string, n: number) =>
      `${from === to ? from : `${from} to ${to}`}: ${counted(n, "event", "events")}`,
    lanes: "Lanes",
    oneLane: "no lanes",
    laneKinds: {
      participant: "by who",
      place: "by place",
      publisher: "by source",
      kind: "by kind",
      factuality: "by what is known",
      tag: "by tag",
    } satisfies Record<LaneKind, string> as Record<LaneKind, string>,
    undated: "Without a day",
  },
  /** Fetched right after the first frame, with no other words. */
  twin: {
    label: "On the stage",
    more: (n: number, rest: number) =>
      n === rest
        ? `The last ${number.format(n)}`
        : `${number.format(n)} more of ${number.format(rest)}`,
  },
  panels: {
    key: "Key",
    share: "Share",
    views: "Views",
    story: "Story",
  },
  narrow: {
    label: "Narrow by",
    article: "one article",
    status: {
      proposed: "to be reviewed",
      accepted: "accepted",
      dismissed: "dismissed",
    } as Readonly<Record<string, string>>,
    drop: (value: string) => `Do not ask for ${value}`,
  },
  error: {
    unreachable: "The timeline service does not answer. What you see may be old.",
    unreachableTitle: "The timeline service does not answer",
    unreachableText: "It may still be starting. The page goes on by itself as soon as it is there.",
    failed: "The service could not do that.",
    /** Why something was refused, by the kind of the problem; empty where nothing can be said. */
    refusal: (_kind: string | null, detail: string, _code: string) => detail,
    reference: (id: string) => `Under ${id} its log says more.`,
    retry: "Try again",
    offline: "Live updates are paused; trying again.",
  },
  spoken: {
    added: (n: number) => `${counted(n, "new event", "new events")} on the timeline.`,
  },
} as const;

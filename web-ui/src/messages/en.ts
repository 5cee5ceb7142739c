import type { Factuality } from "../api/types.ts";
import type { LastSpan, SpanUnit } from "../state/spans.ts";
import type { LaneKind } from "../timeline/item.ts";

const plural = new Intl.PluralRules("en");
const number = new Intl.NumberFormat("en");
const counted = (n: number, one: string, other: string) =>
  `${number.format(n)} ${plural.select(n) === "one" ? one : other}`;

const LAST =
  /^(?:the )?(?:last|past) (?<count>\d{1,4}) (?<unit>day|week|month|year|decade|century)s?$/i;

const factuality: Readonly<Record<Factuality, string>> = {
  actual: "happened",
  planned: "planned",
  reported: "reported",
  hypothetical: "possible only",
  negated: "denied",
};

/** Every word of the page, in one place, for the next language. */
export const en = {
  name: "Dateline",
  timeline: "Timeline",
  untitledTimeline: "Main timeline",
  addEvent: "Add event",
  addArticle: "Add article",
  skip: "Skip to the list of events",
  help: "Keyboard help",
  shortcuts: "Single-letter shortcuts, such as E and /",
  theme: { system: "Theme: as the system", light: "Theme: light", dark: "Theme: dark" },
  close: "Close",
  cancel: "Cancel",
  number: (n: number) => number.format(n),
  events: (n: number) => counted(n, "event", "events"),
  sources: (n: number) => (n === 0 ? "entered by hand" : counted(n, "source", "sources")),
  factuality,

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
    hint: "A date as you would write it: 2018, spring 2014, 12 June 2018, 44 BCE, last 5 years.",
    clear: "All dates",
    start: "First day of the range",
    end: "Last day of the range",
    group: "Events over time, with the chosen range",
    backwards: "The range ends before it begins.",
    open: {
      from: "This date has no first day for the range to begin on.",
      to: "This date has no last day for the range to end on.",
    },
    presets: "Ready-made ranges",
    anyTime: "any time",
    lastSpan: ({ count, unit }: LastSpan) =>
      count === 1 ? `last ${unit}` : `last ${number.format(count)} ${unit}s`,
    last(words: string): LastSpan | null {
      const found = LAST.exec(words.trim())?.groups;
      const count = Number(found?.count);
      return found && count > 0 ? { count, unit: found.unit?.toLowerCase() as SpanUnit } : null;
    },
    onStage: "what the stage shows",
    certain: "certain only",
    certainHint: "Leave out events that may lie outside the range",
  },
  list: {
    label: "Events",
    undated: (n: number) => `Undated (${number.format(n)})`,
    leftOut: (n: number) => `${counted(n, "undated event", "undated events")} left out.`,
    includeUndated: "Show",
    excludeUndated: "Hide",
    more: "More events",
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
    earlier: (n: number, more: boolean) => `${number.format(n)}${more ? "+" : ""} earlier`,
    later: (n: number, more: boolean) => `${number.format(n)}${more ? "+" : ""} later`,
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
      kind: "by kind",
      factuality: "by what is known",
      tag: "by tag",
    } satisfies Record<LaneKind, string> as Record<LaneKind, string>,
    otherLane: "everything else",
    undated: "Without a day",
    twin: "On the stage",
  },
  legend: {
    title: "Key",
    possible: "possible days",
    certain: "certain throughout",
    around: "around",
    perhaps: "perhaps",
    either: "one of several dates",
    open: "no end known",
    more: "events too close to draw",
    column: "how many: certain, possible",
  },
  card: {
    label: "Event",
    close: "Close the event",
    derivation: "How the date is known",
    evidence: (n: number) => (n === 1 ? "In the source’s words" : `In the words of ${n} sources`),
    noEvidence: "Entered by hand; no article is quoted.",
    published: (date: string) => `published ${date}`,
    basis: {
      given: "as given",
      feed: "from the feed",
      json_ld: "from the page’s data",
      meta: "from the page’s data",
      time_element: "from the page",
      url: "from the address",
      byline: "from the byline",
      inferred: "inferred from the text",
    } as Readonly<Record<string, string>>,
    unpublished: "publication date unknown",
    read: "Read in the article",
    original: "Original",
    participants: "Who",
    places: "Where",
    certainty: "Certainty",
    confidence: (percent: number) => `${percent} % sure of the reading`,
    precise: (precision: string) => `to the ${precision}`,
    claims: (n: number) => `${number.format(n)} dates are stated`,
    preferred: "shown",
    by: { person: "entered by hand", extractor: "read from an article" } as Readonly<
      Record<string, string>
    >,
    andOthers: (n: number) => `and ${counted(n, "other", "others")}`,
    context: "What happened around it",
    contextNone: "Nothing else is known from around that time.",
    history: "History",
    edit: "Edit",
    remove: "Delete",
    removeSure: "Delete this event? Later articles will not bring it back.",
    kept: "Keep it",
    loading: "Fetching the event…",
    gone: "This event is not there any more.",
    deleted: "This event has been deleted meanwhile.",
    actions: {
      created: "added",
      date_claimed: "date stated",
      merged: "merged",
      edited: "edited",
      deleted: "deleted",
      restored: "restored",
    } as Readonly<Record<string, string>>,
  },
  reader: {
    label: "Article",
    back: "Back to the timeline",
    untitled: "Untitled article",
    loading: "Fetching the article…",
  },
  form: {
    title: "What happened",
    titleHint: "One line: who did what.",
    date: "When",
    dateHint: "As you would write it: spring 2014, around 1984, between 3 and 5 May 2018. Or EDTF.",
    dateReading: "Reading the date…",
    dateMissing: "When was it? “Around 1984” or “the 1950s” will do.",
    description: "Notes",
    factuality: "Has it happened?",
    participants: "Who",
    participantsHint: "Names, separated by commas.",
    places: "Where",
    save: "Save",
    add: "Add event",
    saving: "Saving…",
    titleMissing: "An event needs a few words.",
    editTitle: "Edit event",
    stale: "Somebody has changed this event meanwhile. Close this form, look at it, and try again.",
  },
  article: {
    text: "Text",
    html: "HTML",
    textLabel: "Text of the article",
    textHint: "Paste the article. Its events are read, dated and quoted.",
    form: "What is pasted",
    title: "Headline",
    url: "Address",
    publisher: "Publisher",
    published: "Published",
    publishedHint:
      "“Yesterday” and “last May” count from this day. Leave it empty if it is not known.",
    add: "Read article",
    textMissing: "There is no text yet.",
    sending: "Sending…",
    queued: "Waiting to be read…",
    running: "Reading…",
    done: (n: number | null) =>
      n === null
        ? "Read."
        : n === 0
          ? "Read. No events were found."
          : `Read: ${counted(n, "event", "events")} found.`,
    known: "This article is in the timeline already.",
    failed: "It could not be read.",
    another: "Add another",
    finish: "To the timeline",
  },
  empty: {
    title: "Nothing here yet",
    text: "Add an article and its events appear here, each with its date and the words it rests on. Or enter an event yourself.",
    noneTitle: "No events match",
    none: "Nothing in this timeline fits the search and the range.",
    clear: "Show everything",
  },
  error: {
    unreachable: "The timeline service does not answer. What you see may be old.",
    unreachableTitle: "The timeline service does not answer",
    unreachableText: "It may still be starting. The page goes on by itself as soon as it is there.",
    failed: "The service could not do that.",
    reference: (id: string) => `Under ${id} its log says more.`,
    retry: "Try again",
    offline: "Live updates are paused; trying again.",
  },
  spoken: {
    added: (n: number) => `${counted(n, "new event", "new events")} on the timeline.`,
    found: (n: number) => `${counted(n, "event", "events")}.`,
    saved: "Saved.",
    deleted: "Deleted.",
  },
  helpRows: [
    ["/", "search"],
    ["← →", "move along the timeline, as A and D when it has the focus"],
    ["+ −", "zoom in and out, as W and S when it has the focus"],
    ["Home", "show all events"],
    ["End", "go to the last events"],
    ["N  P", "next, previous event"],
    ["Esc", "close what is open"],
    ["E", "add an event"],
    ["A", "add an article"],
    ["?", "this help"],
  ],
} as const;

import type { LastSpan, SpanUnit } from "../state/spans.ts";
import { spanOf } from "../state/typed-span.ts";
import type { LaneKind } from "../timeline/item.ts";
import { appearedEn } from "./appeared-en.ts";
import { chain } from "./chain-en.ts";
import { counted, number } from "./counted-en.ts";
import { desk } from "./desk-en.ts";
import { allEnglish } from "./rare-en.ts";

const COUNTS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const LAST = /^(?:the )?(?<which>last|past) (?:(?<count>\S+) )?(?<unit>[a-z]+)$/i;
/** More figures than a year has in EDTF without a sign for it, fewer than a day has in one piece. */
const LONG_YEAR = /^\+?(-?\d{5,7})$/;
const UNITS = ["day", "week", "month", "year", "decade"] as const;

function unitOf(word: string): SpanUnit | undefined {
  if (/^centur(?:y|ies)$/.test(word)) return "century";
  return UNITS.find((unit) => word === unit || word === `${unit}s`);
}

/** The words of what is fetched when it is first opened: the page does not wait for them. */
export const later = {
  ...desk,
  chain,
  dates: allEnglish,
  shortcuts: "Single-letter shortcuts, such as E and /",
  editEvent: "Edit event",
  lanes: {
    rest: "everything else",
    /** Why there is one lane. */
    alone: {
      participant: (name: string) => `All name the same first: ${name}`,
      place: (name: string) => `All in one place: ${name}`,
      publisher: (name: string) => `All from one source: ${name}`,
      kind: (name: string) => `All of one kind: ${name}`,
      factuality: (name: string) => `Of all the same is known: ${name}`,
      tag: (name: string) => `All with one tag: ${name}`,
    } satisfies Record<LaneKind, unknown>,
    /** Why there is none but for the rest. */
    none: {
      participant: "No event says who",
      place: "No event says where",
      publisher: "No event names a source",
      kind: "No event has a kind",
      factuality: "Of no event it is known whether it happened",
      tag: "No event has a tag",
    } satisfies Record<LaneKind, string>,
  },
  noDay: {
    title: (n: number) =>
      n === 1 ? "Found, but without a day" : `${number.format(n)} found, none with a day`,
    text: "What has no place in time stands in the list and in the lane below.",
  },
  cancel: "Cancel",
  close: "Close",
  typed: {
    /** What is typed for a date in words that the service reads: EDTF or English. */
    sent: (words: string) => words.trim().replace(LONG_YEAR, "Y$1"),
    backwards: "The range ends before it begins.",
    either: (dates: string) => `This may be ${dates}: write which.`,
    open: {
      from: "This date has no first day for the range to begin on.",
      to: "This date has no last day for the range to end on.",
    },
    last(words: string): LastSpan | null {
      const { which, count, unit } = LAST.exec(words.trim().toLowerCase())?.groups ?? {};
      // "Last year" is that of the calendar, "the past year" reaches to today.
      return spanOf(count ?? (which === "past" ? "1" : ""), COUNTS, unitOf(unit ?? ""));
    },
  },
  card: {
    label: "Event",
    close: "Close the event",
    derivation: "How the date is known",
    evidence: (n: number) => (n === 1 ? "In the source’s words" : `In the words of ${n} sources`),
    noEvidence: "Entered by hand; no article is quoted.",
    published: (date: string) => `published ${appearedEn(date)}`,
    basis: {
      corrected: "corrected by hand",
      given: "as given",
      feed: "from the feed",
      json_ld: "from the page’s data",
      meta: "from the page’s data",
      time_element: "from the page",
      url: "from the address",
      byline: "from the byline",
      inferred: "inferred from the text",
    } as Readonly<Record<string, string>>,
    inferred: (cues: readonly string[]) =>
      `inferred from ${cues.map((words) => `“${words}”`).join(" and ")}`,
    unpublished: "publication date unknown",
    read: "Read in the article",
    original: "Original",
    participants: "Who",
    places: "Where",
    certainty: "Certainty",
    confidence: (percent: number) => `${percent} % sure of the reading`,
    precise: (precision: string) =>
      precision === "unknown" ? "within no bounds" : `to the ${precision.replaceAll("_", " ")}`,
    told: "How it came to be known",
    claims: (n: number) => `${number.format(n)} dates are stated`,
    preferred: "shown",
    prefer: "Show this date",
    undo: "Take back",
    by: { person: "entered by hand", extractor: "read from an article" } as Readonly<
      Record<string, string>
    >,
    enteredAs: "Entered by hand as",
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
      preferred: "another date shown",
      reviewed: "reviewed",
      commented: "commented",
      undone: "taken back",
      unmerged: "taken apart",
      split: "split",
      moved: "date moved along",
      imported: "imported",
    } as Readonly<Record<string, string>>,
  },
  /** What an entry of the history says beside its action. */
  changed: {
    fields: {
      title: "title",
      date: "date",
      description: "notes",
      kind: "kind",
      factuality: "what is known",
      participants: "who",
      places: "where",
      sources: "sources",
      status: "review",
      starred: "star",
      tags: "tags",
    } as Readonly<Record<string, string>>,
    of: (field: string, words: string) => `${field}: ${words}`,
    found: "found in an article",
    byHand: "entered by hand",
    part: "split off another event",
    told: "an article speaks of it",
    other: "with another event",
    confirmed: "confirmed",
  },
  share: {
    stage: "What the stage shows",
    events: "The events that are asked for",
    page: "In a page of your own",
    formats: {
      csv: "Table (CSV)",
      ndjson: "Everything, line by line (NDJSON)",
      jsonld: "Linked data (JSON-LD)",
      geojson: "For maps (GeoJSON)",
      timelinejs: "For TimelineJS (JSON)",
      atom: "Feed (Atom)",
      ics: "Calendar (iCalendar)",
    },
    calendar: "Calendar to subscribe to",
    calendarHint: "A calendar that is given this address keeps itself up to date.",
    copy: "Copy the address",
    copied: "Copied.",
    notCopied: "The browser did not allow it. The address is marked: copy it by hand.",
  },
  views: {
    name: "Name of this view",
    save: "Save",
    none: "No view has been saved yet. A view is what is asked for, where the stage stands, and its lanes.",
    kept: "Kept in this browser; its address can be sent to anybody.",
    notKept: "This browser keeps nothing: the view lasts until the page is closed.",
    nameMissing: "A view needs a name.",
    forget: (name: string) => `Forget “${name}”`,
    saved: (name: string) => `“${name}” is saved.`,
    forgotten: (name: string) => `“${name}” is forgotten.`,
    restored: (name: string) => `“${name}” is shown.`,
  },
  story: {
    title: "Title of the story",
    none: "A story leads through chosen events, one after the other. Choose an event and add it.",
    addChosen: "Add the chosen event",
    addKey: "Add the key events in view",
    add: "Add to story",
    added: (title: string) => `Added to the story: ${title}`,
    already: "It is in the story already.",
    note: (title: string) => `Note on ${title}`,
    noteHint: "A note for the reader",
    way: "How the stage comes here",
    ways: { glide: "along time", cut: "at once", overview: "by the whole story" },
    earlier: (title: string) => `Earlier: ${title}`,
    later: (title: string) => `Later: ${title}`,
    takeOut: (title: string) => `Take out ${title}`,
    movedTo: (title: string, place: number) => `${title} is number ${place} now.`,
    takenOut: (title: string) => `Taken out: ${title}`,
    show: "Show",
    link: "Link to the story",
    linkHint: "All of the story is in this link; nothing is kept elsewhere.",
    code: "Code to embed it",
    untitled: "Untitled story",
    next: "Next",
    back: "Back",
    leave: "Close the story",
    screen: "Full screen",
    print: "Print",
    place: (place: number, all: number) => `${place} of ${all}`,
    gone: "This event is not there any more.",
    loading: "Fetching the event…",
    keys: "Arrow keys go on and back, Home and End to the ends, Escape leaves.",
    on: "On the way",
  },
  moves: {
    none: "No other date moves with it.",
    some: (n: number) => `${counted(n, "other date moves", "other dates move")} with it:`,
  },
  show: {
    picture: "Picture (PNG)",
    drawing: "Drawing (SVG)",
    print: "Print",
    embed: "Code to embed this view",
    embedHint: "Paste it into a page of your own; what is chosen here is chosen there.",
    open: "Open in Dateline",
  },
  legend: {
    possible: "possible days",
    certain: "certain throughout",
    around: "around",
    perhaps: "perhaps",
    either: "one of several dates",
    disputed: "sources disagree on the date",
    open: "no end known",
    more: "events too close to draw",
    column: "how many: certain, possible",
  },
  facets: {
    kinds: {
      participant: "Who",
      place: "Where",
      source: "Source",
      tag: "Tag",
      kind: "Kind",
      factuality: "What is known",
      precision: "Precision",
      status: "Review",
    } as Readonly<Record<string, string>>,
    atLeast: (n: number) => `${number.format(n)}+`,
    none: "Nothing to narrow by.",
    loading: "Counting…",
  },
  empty: {
    title: "Nothing here yet",
    text: "Add an article and its events appear here, each with its date and the words it rests on. Or enter an event yourself.",
    noneTitle: "No events match",
    none: "Nothing in this timeline fits the search and the range.",
    clear: "Show everything",
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
    kind: "What kind of event",
    participants: "Who",
    participantsHint: "Names, separated by commas.",
    places: "Where",
    save: "Save",
    add: "Add event",
    saving: "Saving…",
    back: "What you had typed here is back.",
    startOver: "Start over",
    titleMissing: "An event needs a few words.",
    stale: "Somebody has changed this event meanwhile. Look at it as it is now, and try again.",
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
    foreign: (language: string) =>
      `The text is not English (${language}); it is kept, and no events were found.`,
    untold:
      "It could not be told whether the text is English; it is kept, and no events were found.",
    known: "This article is in the timeline already.",
    failed: "It could not be read.",
    another: "Add another",
    finish: "To the timeline",
    show: (n: number) => (n === 1 ? "Show the event" : `Show the ${number.format(n)} events`),
    showThem: "Show the events",
    nothing: "There are no events of it on the timeline.",
  },
  helpRows: [
    ["/", "search"],
    ["← →", "move along the timeline, as A and D when it has the focus"],
    ["+ −", "zoom in and out, as W and S, ↑ and ↓ when it has the focus"],
    ["PgUp  PgDn", "move by a whole view"],
    ["Home", "show all events"],
    ["End", "go to the last events"],
    ["N  P", "next, previous event"],
    ["Esc", "close what is open"],
    ["E", "add an event"],
    ["A", "add an article"],
    ["R", "review what is proposed"],
    ["Space", "select an event of the list; with Shift, up to there"],
    ["Z", "take the last change back"],
    ["?", "this help"],
  ],
} as const;

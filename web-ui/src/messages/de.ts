import type { SpanUnit } from "../state/spans.ts";
import type { AllMessages } from "./all.ts";
import { counted, number } from "./counted-de.ts";
import { laterDe } from "./de-later.ts";
import { KINDS, PRECISIONS, refusal } from "./service-de.ts";

export { german } from "./dates-de.ts";

const LENGTHS: Readonly<Record<SpanUnit, readonly [string, string]>> = {
  day: ["letzter Tag", "Tage"],
  week: ["letzte Woche", "Wochen"],
  month: ["letzter Monat", "Monate"],
  year: ["letztes Jahr", "Jahre"],
  decade: ["letztes Jahrzehnt", "Jahrzehnte"],
  century: ["letztes Jahrhundert", "Jahrhunderte"],
};

const MAIN = "Main timeline";

/** German has all its words at once. */
export const de: AllMessages = {
  ...laterDe,
  locale: "de-DE",
  direction: "ltr",
  name: "Dateline",
  timeline: "Zeitleiste",
  titleOf: (title = MAIN) => (title === MAIN ? "Hauptzeitleiste" : title),
  addTimeline: "Neue Zeitleiste",
  addEvent: "Neues Ereignis",
  addArticle: "Neuer Artikel",
  reviewQueue: "Durchsicht",
  dropHere: "Text- oder HTML-Dateien ablegen, um sie als Artikel hinzuzufügen",
  skip: "Zur Liste der Ereignisse",
  help: "Hilfe zur Tastatur",
  language: "Sprache",
  theme: {
    system: "Darstellung: wie das System",
    light: "Darstellung: hell",
    dark: "Darstellung: dunkel",
  },
  number: (n) => number.format(n),
  events: (n) => counted(n, "Ereignis", "Ereignisse"),
  sources: (n) => (n === 0 ? "von Hand eingetragen" : counted(n, "Quelle", "Quellen")),
  factuality: {
    actual: "geschehen",
    planned: "geplant",
    reported: "berichtet",
    hypothetical: "nur möglich",
    negated: "bestritten",
  },
  disputed: "Datum umstritten",
  kind: (kind) => KINDS[kind] ?? kind.replaceAll("-", " "),
  precision: (precision) => PRECISIONS[precision] ?? precision,

  search: {
    label: "Ereignisse suchen",
    placeholder: "Ereignisse suchen",
    clear: "Suche leeren",
  },
  range: {
    label: "Zeitraum",
    from: "Von",
    to: "Bis",
    earliest: "Anfang",
    latest: "Ende",
    hint: "Ein Datum, wie Sie es schreiben würden: 2018, Frühjahr 2014, 44 v. Chr., 2014 bis 2018, letzte 5 Jahre.",
    clear: "Alle Zeiten",
    start: "Erster Tag des Zeitraums",
    end: "Letzter Tag des Zeitraums",
    group: "Ereignisse im Lauf der Zeit mit dem gewählten Zeitraum",
    presets: "Fertige Zeiträume",
    anyTime: "jederzeit",
    lastSpan: ({ count, unit }) =>
      count === 1 ? LENGTHS[unit][0] : `letzte ${number.format(count)} ${LENGTHS[unit][1]}`,
    onStage: "was die Bühne zeigt",
    certain: "nur sichere",
    certainHint: "Ereignisse weglassen, die außerhalb des Zeitraums liegen können",
  },
  list: {
    label: "Ereignisse",
    undated: (n) => `Kein Datum (${number.format(n)})`,
    open: (n) => `Nur „vor“ oder „nach“ (${number.format(n)})`,
    unplaced: (n) => `Ohne Platz in der Zeit (${number.format(n)})`,
    leftOut: (n) =>
      `${counted(n, "Ereignis ohne Tag", "Ereignisse ohne Tag")} ${n === 1 ? "ist" : "sind"} ausgelassen.`,
    includeUndated: "Zeigen",
    excludeUndated: "Ausblenden",
    more: "Weitere Ereignisse",
    pick: "Auswählen",
    fresh: "neu",
    news: (n) => counted(n, "neues Ereignis", "neue Ereignisse"),
  },
  stage: {
    label: (from, to, n) =>
      `Zeitleiste vom ${from} bis ${to}, ${counted(n, "Ereignis", "Ereignisse")}. Die Liste der Ereignisse sagt dasselbe.`,
    keys: "Pfeiltasten bewegen, Plus und Minus zoomen, Pos1 zeigt alles, N und P gehen von Ereignis zu Ereignis.",
    zoom: "Zoom",
    zoomIn: "Näher heran",
    zoomOut: "Weiter weg",
    home: "Alle Ereignisse zeigen",
    earlier: "frühere",
    later: "spätere",
    earlierLabel: (n, more) =>
      `Zu ${more ? "mindestens " : ""}${counted(n, "früheren Ereignis", "früheren Ereignissen")}`,
    laterLabel: (n, more) =>
      `Zu ${more ? "mindestens " : ""}${counted(n, "späteren Ereignis", "späteren Ereignissen")}`,
    today: "heute",
    role: "Zeitleiste",
    column: (from, to, n) =>
      `${from === to ? from : `${from} bis ${to}`}: ${counted(n, "Ereignis", "Ereignisse")}`,
    lanes: "Bahnen",
    oneLane: "keine Bahnen",
    laneKinds: {
      participant: "nach Beteiligten",
      place: "nach Ort",
      publisher: "nach Quelle",
      kind: "nach Art",
      factuality: "nach Wissensstand",
      tag: "nach Schlagwort",
    },
    undated: "Ohne Tag",
  },
  twin: {
    label: "Auf der Bühne",
    more: (n, rest) =>
      n === rest
        ? `Die letzten ${number.format(n)}`
        : `${number.format(n)} weitere von ${number.format(rest)}`,
  },
  panels: {
    key: "Legende",
    share: "Teilen",
    views: "Ansichten",
    story: "Geschichte",
  },
  narrow: {
    label: "Eingrenzen nach",
    article: "ein Artikel",
    status: { proposed: "durchzusehen", accepted: "angenommen", dismissed: "verworfen" },
    drop: (value) => `Nicht mehr nach ${value} fragen`,
  },
  error: {
    unreachable: "Der Dienst antwortet nicht. Was Sie sehen, kann veraltet sein.",
    unreachableTitle: "Der Dienst antwortet nicht",
    unreachableText:
      "Vielleicht startet er noch. Die Seite macht von selbst weiter, sobald er da ist.",
    failed: "Das konnte der Dienst nicht tun.",
    refusal,
    reference: (id) => `Unter ${id} sagt sein Protokoll mehr.`,
    retry: "Noch einmal versuchen",
    offline: "Laufende Neuigkeiten ruhen; es wird wieder versucht.",
  },
  spoken: {
    added: (n) => `${counted(n, "neues Ereignis", "neue Ereignisse")} in der Zeitleiste.`,
  },
};

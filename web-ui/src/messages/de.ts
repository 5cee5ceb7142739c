import type { LastSpan, SpanUnit } from "../state/spans.ts";
import type { Messages } from "./index.ts";

export { german } from "./dates-de.ts";

const number = new Intl.NumberFormat("de");
const counted = (n: number, one: string, other: string) =>
  `${number.format(n)} ${n === 1 ? one : other}`;

const UNITS: Readonly<Record<string, SpanUnit>> = {
  tag: "day",
  woche: "week",
  monat: "month",
  jahr: "year",
  jahrzehnt: "decade",
  jahrhundert: "century",
};
const LAST =
  /^(?:die )?(?:letzten?|vergangenen?) (?<count>\d{1,4}) (?<unit>tag|woche|monat|jahr|jahrzehnt|jahrhundert)(?:en|e|n)?$/i;

const LENGTHS: Readonly<Record<SpanUnit, readonly [string, string]>> = {
  day: ["letzter Tag", "Tage"],
  week: ["letzte Woche", "Wochen"],
  month: ["letzter Monat", "Monate"],
  year: ["letztes Jahr", "Jahre"],
  decade: ["letztes Jahrzehnt", "Jahrzehnte"],
  century: ["letztes Jahrhundert", "Jahrhunderte"],
};

const PRECISIONS: Readonly<Record<string, string>> = {
  day: "auf den Tag genau",
  week: "auf die Woche genau",
  month: "auf den Monat genau",
  season: "auf die Jahreszeit genau",
  quarter: "auf das Quartal genau",
  half_year: "auf das Halbjahr genau",
  year: "auf das Jahr genau",
  decade: "auf das Jahrzehnt genau",
  century: "auf das Jahrhundert genau",
  millennium: "auf das Jahrtausend genau",
};

export const de: Messages = {
  locale: "de-DE",
  name: "Dateline",
  timeline: "Zeitleiste",
  untitledTimeline: "Hauptzeitleiste",
  addEvent: "Neues Ereignis",
  addArticle: "Neuer Artikel",
  skip: "Zur Liste der Ereignisse",
  help: "Hilfe zur Tastatur",
  shortcuts: "Kürzel aus einzelnen Buchstaben, etwa E und /",
  theme: {
    system: "Darstellung: wie das System",
    light: "Darstellung: hell",
    dark: "Darstellung: dunkel",
  },
  language: "Sprache",
  close: "Schließen",
  cancel: "Abbrechen",
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
    hint: "Ein Datum auf Englisch oder in EDTF: 2018, spring 2014, 12 June 2018, 44 BCE; oder „letzte 5 Jahre“.",
    clear: "Alle Zeiten",
    start: "Erster Tag des Zeitraums",
    end: "Letzter Tag des Zeitraums",
    group: "Ereignisse im Lauf der Zeit mit dem gewählten Zeitraum",
    backwards: "Der Zeitraum endet, bevor er beginnt.",
    open: {
      from: "Dieses Datum hat keinen ersten Tag, an dem der Zeitraum beginnen könnte.",
      to: "Dieses Datum hat keinen letzten Tag, an dem der Zeitraum enden könnte.",
    },
    presets: "Fertige Zeiträume",
    anyTime: "jederzeit",
    lastSpan: ({ count, unit }) =>
      count === 1 ? LENGTHS[unit][0] : `letzte ${number.format(count)} ${LENGTHS[unit][1]}`,
    last(words: string): LastSpan | null {
      const found = LAST.exec(words.trim())?.groups;
      const unit = UNITS[found?.unit?.toLowerCase() ?? ""];
      const count = Number(found?.count);
      return unit && count > 0 ? { count, unit } : null;
    },
    onStage: "was die Bühne zeigt",
    certain: "nur sichere",
    certainHint: "Ereignisse weglassen, die außerhalb des Zeitraums liegen können",
  },
  list: {
    label: "Ereignisse",
    undated: (n) => `Ohne Datum (${number.format(n)})`,
    leftOut: (n) =>
      `${counted(n, "Ereignis ohne Datum", "Ereignisse ohne Datum")} ${n === 1 ? "ist" : "sind"} ausgelassen.`,
    includeUndated: "Zeigen",
    excludeUndated: "Ausblenden",
    more: "Weitere Ereignisse",
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
    earlier: (n, more) => `${number.format(n)}${more ? "+" : ""} frühere`,
    later: (n, more) => `${number.format(n)}${more ? "+" : ""} spätere`,
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
      kind: "nach Art",
      factuality: "nach Wissensstand",
      tag: "nach Schlagwort",
    },
    otherLane: "alles andere",
    undated: "Ohne Tag",
    twin: "Auf der Bühne",
  },
  show: {
    label: "Teilen",
    picture: "Bild (PNG)",
    drawing: "Zeichnung (SVG)",
    print: "Drucken",
    embed: "Code zum Einbetten dieser Ansicht",
    embedHint: "In eine eigene Seite einfügen; was hier gewählt ist, ist es auch dort.",
    open: "In Dateline öffnen",
  },
  facets: {
    label: "Eingrenzen nach",
    kinds: {
      participant: "Wer",
      place: "Wo",
      source: "Quelle",
      tag: "Schlagwort",
      kind: "Art",
      factuality: "Wissensstand",
      precision: "Genauigkeit",
      status: "Durchsicht",
    },
    status: { proposed: "durchzusehen", accepted: "angenommen", dismissed: "verworfen" },
    atLeast: (n) => `${number.format(n)}+`,
    drop: (value) => `Nicht mehr nach ${value} fragen`,
    none: "Nichts, wonach sich eingrenzen ließe.",
    loading: "Wird gezählt …",
  },
  legend: {
    title: "Legende",
    possible: "mögliche Tage",
    certain: "durchgehend sicher",
    around: "ungefähr",
    perhaps: "vielleicht",
    either: "einer von mehreren Tagen",
    open: "Ende nicht bekannt",
    more: "zu dicht zum Zeichnen",
    column: "wie viele: sicher, möglich",
  },
  card: {
    label: "Ereignis",
    close: "Ereignis schließen",
    derivation: "Woher das Datum bekannt ist",
    evidence: (n) => (n === 1 ? "In den Worten der Quelle" : `In den Worten von ${n} Quellen`),
    noEvidence: "Von Hand eingetragen; kein Artikel wird zitiert.",
    published: (date) => `erschienen ${date}`,
    basis: {
      given: "wie angegeben",
      feed: "aus dem Feed",
      json_ld: "aus den Daten der Seite",
      meta: "aus den Daten der Seite",
      time_element: "von der Seite",
      url: "aus der Adresse",
      byline: "aus der Autorenzeile",
      inferred: "aus dem Text erschlossen",
    },
    unpublished: "Erscheinungsdatum unbekannt",
    read: "Im Artikel lesen",
    original: "Original",
    participants: "Wer",
    places: "Wo",
    certainty: "Sicherheit",
    confidence: (percent) => `zu ${percent} % sicher gelesen`,
    precise: (precision) => PRECISIONS[precision] ?? precision,
    claims: (n) => `${number.format(n)} Daten sind genannt`,
    preferred: "gezeigt",
    by: { person: "von Hand eingetragen", extractor: "aus einem Artikel gelesen" },
    andOthers: (n) => `und ${counted(n, "weitere", "weitere")}`,
    context: "Was ringsum geschah",
    contextNone: "Aus dieser Zeit ist sonst nichts bekannt.",
    history: "Verlauf",
    edit: "Bearbeiten",
    remove: "Löschen",
    removeSure: "Dieses Ereignis löschen? Spätere Artikel bringen es nicht zurück.",
    kept: "Behalten",
    loading: "Das Ereignis wird geholt …",
    gone: "Dieses Ereignis gibt es nicht mehr.",
    deleted: "Dieses Ereignis wurde inzwischen gelöscht.",
    actions: {
      created: "hinzugefügt",
      date_claimed: "Datum genannt",
      merged: "zusammengeführt",
      edited: "bearbeitet",
      deleted: "gelöscht",
      restored: "wiederhergestellt",
    },
  },
  reader: {
    label: "Artikel",
    back: "Zurück zur Zeitleiste",
    untitled: "Artikel ohne Titel",
    loading: "Der Artikel wird geholt …",
  },
  form: {
    title: "Was geschah",
    titleHint: "Eine Zeile: wer hat was getan.",
    date: "Wann",
    dateHint:
      "Auf Englisch oder in EDTF: spring 2014, around 1984, between 3 and 5 May 2018, 2014-21.",
    dateReading: "Das Datum wird gelesen …",
    dateMissing: "Wann war es? „Around 1984“ oder „the 1950s“ genügt.",
    description: "Notizen",
    factuality: "Ist es geschehen?",
    participants: "Wer",
    participantsHint: "Namen, durch Kommas getrennt.",
    places: "Wo",
    save: "Sichern",
    add: "Ereignis eintragen",
    saving: "Wird gesichert …",
    titleMissing: "Ein Ereignis braucht ein paar Worte.",
    editTitle: "Ereignis bearbeiten",
    stale:
      "Jemand hat dieses Ereignis inzwischen geändert. Schließen Sie das Formular, sehen Sie es an und versuchen Sie es noch einmal.",
  },
  article: {
    text: "Text",
    html: "HTML",
    textLabel: "Text des Artikels",
    textHint: "Fügen Sie den Artikel ein. Seine Ereignisse werden gelesen, datiert und zitiert.",
    form: "Eingefügt wird",
    title: "Überschrift",
    url: "Adresse",
    publisher: "Medium",
    published: "Erschienen",
    publishedHint:
      "„Yesterday“ und „last May“ zählen von diesem Tag an. Leer lassen, wenn er nicht bekannt ist.",
    add: "Artikel lesen",
    textMissing: "Es gibt noch keinen Text.",
    sending: "Wird gesendet …",
    queued: "Wartet darauf, gelesen zu werden …",
    running: "Wird gelesen …",
    done: (n) =>
      n === null
        ? "Gelesen."
        : n === 0
          ? "Gelesen. Es wurden keine Ereignisse gefunden."
          : `Gelesen: ${counted(n, "Ereignis", "Ereignisse")} gefunden.`,
    known: "Dieser Artikel ist schon in der Zeitleiste.",
    failed: "Er konnte nicht gelesen werden.",
    another: "Noch einen hinzufügen",
    finish: "Zur Zeitleiste",
  },
  empty: {
    title: "Hier ist noch nichts",
    text: "Fügen Sie einen Artikel hinzu, und seine Ereignisse erscheinen hier, jedes mit seinem Datum und den Worten, auf denen es beruht. Oder tragen Sie selbst ein Ereignis ein.",
    noneTitle: "Kein Ereignis passt",
    none: "Nichts in dieser Zeitleiste passt zu Suche und Zeitraum.",
    clear: "Alles zeigen",
  },
  error: {
    unreachable: "Der Dienst antwortet nicht. Was Sie sehen, kann veraltet sein.",
    unreachableTitle: "Der Dienst antwortet nicht",
    unreachableText:
      "Vielleicht startet er noch. Die Seite macht von selbst weiter, sobald er da ist.",
    failed: "Das konnte der Dienst nicht tun.",
    reference: (id) => `Unter ${id} sagt sein Protokoll mehr.`,
    retry: "Noch einmal versuchen",
    offline: "Laufende Neuigkeiten ruhen; es wird wieder versucht.",
  },
  spoken: {
    added: (n) => `${counted(n, "neues Ereignis", "neue Ereignisse")} in der Zeitleiste.`,
    found: (n) => `${counted(n, "Ereignis", "Ereignisse")}.`,
    saved: "Gesichert.",
    deleted: "Gelöscht.",
  },
  helpRows: [
    ["/", "suchen"],
    ["← →", "in der Zeit bewegen; auf der Bühne auch A und D"],
    ["+ −", "näher heran, weiter weg; auf der Bühne auch W und S"],
    ["Pos1", "alle Ereignisse zeigen"],
    ["Ende", "zu den letzten Ereignissen"],
    ["N  P", "nächstes, voriges Ereignis"],
    ["Esc", "schließen, was offen ist"],
    ["E", "Ereignis eintragen"],
    ["A", "Artikel hinzufügen"],
    ["?", "diese Hilfe"],
  ],
};

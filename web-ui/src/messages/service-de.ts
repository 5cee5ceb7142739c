/** What the services name in English, said in German. */
export const KINDS: Readonly<Record<string, string>> = {
  accident: "Unfall",
  action: "Handlung",
  agreement: "Abkommen",
  aid: "Hilfe",
  appointment: "Ernennung",
  arrest: "Festnahme",
  attack: "Angriff",
  award: "Auszeichnung",
  birth: "Geburt",
  ceremony: "Feier",
  coup: "Putsch",
  crime: "Verbrechen",
  death: "Tod",
  decision: "Entscheidung",
  disaster: "Unglück",
  discovery: "Entdeckung",
  election: "Wahl",
  ending: "Ende",
  exercise: "Übung",
  finance: "Finanzen",
  founding: "Gründung",
  giving: "Schenkung",
  injury: "Verletzung",
  inquiry: "Untersuchung",
  kidnapping: "Entführung",
  launch: "Start",
  marriage: "Heirat",
  meeting: "Treffen",
  "natural-disaster": "Naturkatastrophe",
  occurrence: "Vorfall",
  other: "Sonstiges",
  production: "Herstellung",
  protest: "Protest",
  publicity: "Auftritt",
  purchase: "Kauf",
  release: "Freilassung",
  report: "Bericht",
  resignation: "Rücktritt",
  sanction: "Sanktion",
  speech: "Rede",
  sport: "Sport",
  statement: "Äußerung",
  test: "Erprobung",
  transfer: "Übergabe",
  travel: "Reise",
  treatment: "Behandlung",
  trial: "Prozess",
  visit: "Besuch",
  war: "Krieg",
};

export const PRECISIONS: Readonly<Record<string, string>> = {
  day: "Tag",
  week: "Woche",
  month: "Monat",
  season: "Jahreszeit",
  quarter: "Quartal",
  half_year: "Halbjahr",
  year: "Jahr",
  decade: "Jahrzehnt",
  century: "Jahrhundert",
  millennium: "Jahrtausend",
  unknown: "ohne Grenzen",
};

/** By the kind of a problem, RFC 9457; what the service says of it in detail is English. */
const REFUSALS: Readonly<Record<string, string>> = {
  "invalid-input": "So nimmt der Dienst die Eingabe nicht an.",
  "malformed-json": "Der Dienst hat die Anfrage nicht verstanden.",
  "bad-request": "Der Dienst hat die Anfrage nicht verstanden.",
  "forbidden-origin": "Nur Seiten auf diesem Rechner dürfen das fragen.",
  "not-found": "Das gibt es nicht.",
  "method-not-allowed": "Das ist hier nicht möglich.",
  "not-acceptable": "In dieser Form gibt es das nicht.",
  conflict: "Das verträgt sich nicht mit dem, was schon da ist.",
  gone: "Das wurde gelöscht.",
  stale: "Jemand hat es inzwischen geändert.",
  "too-large": "Das ist zu groß.",
  "unsupported-media-type": "Diese Art von Daten nimmt der Dienst nicht an.",
  "key-reused": "Diese Anfrage wurde mit anderem Inhalt schon gestellt.",
  "precondition-required": "Der Dienst weiß nicht, welche Fassung geändert werden soll.",
  internal: "Im Dienst ist etwas schiefgegangen.",
  "ingest-unreachable": "Der Dienst, der Artikel liest, antwortet nicht.",
  unavailable: "Das ist im Augenblick nicht möglich.",
};

/** Where the kind alone says little, the service's own words follow. */
const IN_DETAIL: ReadonlySet<string> = new Set(["invalid-input", "bad-request", "conflict"]);

export function refusal(kind: string | null, detail: string): string {
  const said = kind === null ? undefined : REFUSALS[kind];
  if (said === undefined) return detail && `Der Dienst sagt: „${detail}“`;
  return kind !== null && IN_DETAIL.has(kind) && detail ? `${said} („${detail}“)` : said;
}

import { counted, number } from "./counted-de.ts";
import type { desk } from "./desk-en.ts";
import type { Worded } from "./index.ts";

export const deskDe: Worded<typeof desk> = {
  acts: {
    accept: "Annehmen",
    dismiss: "Verwerfen",
    correct: "Datum berichtigen",
    merge: "Zusammenführen",
    splitOff: "Teilen",
    star: "Mit Stern versehen",
    unstar: "Stern entfernen",
    tag: "Schlagwort",
    created: (title) => `Hinzugefügt: ${title}.`,
    edited: (title) => `Geändert: ${title}.`,
    redated: (title) => `Datum berichtigt: ${title}.`,
    preferred: (title) => `Anderes Datum gezeigt: ${title}.`,
    merged: (title) => `Zusammengeführt: ${title}.`,
    split: (title) => `Geteilt: ${title}.`,
    accepted: (title, n) =>
      n > 1 ? `${number.format(n)} Ereignisse angenommen.` : `Angenommen: ${title}.`,
    dismissed: (title, n) =>
      n > 1 ? `${number.format(n)} Ereignisse verworfen.` : `Verworfen: ${title}.`,
    starred: (title, n) =>
      n > 1 ? `${number.format(n)} Ereignisse mit Stern versehen.` : `Mit Stern: ${title}.`,
    unstarred: (title, n) =>
      n > 1 ? `Stern von ${number.format(n)} Ereignissen entfernt.` : `Stern entfernt: ${title}.`,
    tagged: (title, n) =>
      n > 1
        ? `${number.format(n)} Ereignisse mit Schlagwort versehen.`
        : `Schlagwörter geändert: ${title}.`,
    deleted: (title, n) =>
      n > 1 ? `${number.format(n)} Ereignisse gelöscht.` : `Gelöscht: ${title}.`,
    articles: (n) => `${counted(n, "Artikel", "Artikel")} hinzugefügt.`,
    published: (title) => `Erscheinungsdatum berichtigt: ${title}.`,
    commented: (title) => `Angemerkt: ${title}.`,
  },
  undo: {
    label: "Rückgängig",
    dismiss: "Diese Meldung schließen",
    region: "Letzte Änderung",
    nothing: "Es gibt nichts zurückzunehmen.",
    done: (said) => `Zurückgenommen: ${said}`,
    failed: (said, why) => `Konnte nicht zurückgenommen werden: ${said} ${why}`,
    again: "Noch einmal",
    leave: "So lassen",
  },
  review: {
    title: "Durchsicht",
    back: "Zurück zur Zeitleiste",
    progress: (done, all, more) =>
      `${number.format(done)} von ${number.format(all)}${more ? "+" : ""}`,
    progressLabel: "entschieden",
    decisions: "Entscheidungen",
    skip: "Überspringen",
    failed: (title, why) => `Nicht entschieden: ${title}. ${why}`,
    previous: "Voriges",
    loading: "Was durchzusehen ist, wird geholt …",
    none: "Nichts wartet auf Durchsicht",
    noneText: "Was mit wenig Sicherheit aus nur einem Artikel gelesen wurde, kommt zuerst hierher.",
    over: "Alles durchgesehen",
    overText: (n) =>
      `${counted(n, "Entscheidung", "Entscheidungen")} getroffen; z nimmt die letzte zurück.`,
    skipped: (n) =>
      n === 1
        ? "Das übersprungene Ereignis durchgehen"
        : `Die ${number.format(n)} übersprungenen Ereignisse durchgehen`,
    undated: "Kein Datum",
    position: (at, all, title) => `${number.format(at)} von ${number.format(all)}: ${title}`,
  },
  merge: {
    title: "Mit einem anderen Ereignis zusammenführen",
    question: "Welches Ereignis ist dasselbe?",
    search: "Andere Ereignisse suchen",
    none: "In der Nähe ist nichts Ähnliches. Suchen Sie danach.",
    stays: "Das gewählte Ereignis bleibt und übernimmt Datumsangaben und Zitate von diesem.",
    submit: "Zusammenführen",
    missing: "Wählen Sie das Ereignis, das dasselbe ist.",
  },
  split: {
    title: "Ereignis teilen",
    question: "Welche Zitate sprechen von einem anderen Ereignis?",
    submit: "Teilen",
    some: "Wählen Sie einige der Zitate, nicht alle.",
    single: "Das Ereignis beruht auf einem Satz; da ist nichts zu teilen.",
  },
  correct: {
    title: "Datum berichtigen",
    save: "Berichtigen",
  },
  publication: {
    title: "Wann ist der Artikel erschienen?",
    correct: "Berichtigen",
    correctDay: "Erscheinungsdatum berichtigen",
    hint: "Daten, die von diesem Tag an zählen, etwa „yesterday“, rücken mit.",
    back: "Alle Berichtigungen zurücknehmen",
    since: "Es ist seither wieder berichtigt worden.",
    submit: "Berichtigen",
  },
  withdraw: {
    name: "Artikel zurückziehen",
    sure: (alone: number, others: number, more: boolean) => {
      const gone = `${counted(alone, "Ereignis", "Ereignisse")}${more ? " und weitere" : ""}`;
      const rest =
        others === 0
          ? ""
          : ` ${counted(others, "anderes Ereignis behält", "andere Ereignisse behalten")}, was andere Artikel sagen.`;
      return `Diesen Artikel zurückziehen? Sein Text und seine Zitate verschwinden endgültig${alone === 0 ? "" : `, mit ihnen ${gone}, von ${alone === 1 ? "dem" : "denen"} kein anderer Artikel berichtet`}.${rest}`;
    },
    done: (title: string) => `Zurückgezogen: ${title}.`,
  },
  marks: {
    tags: "Schlagwörter",
    addTag: "Schlagwort hinzufügen",
    dropTag: (tag) => `Schlagwort ${tag} entfernen`,
    comment: "Anmerkung",
    commentAdd: "Anmerken",
    restored: "Wieder annehmen",
  },
  bulk: {
    label: "Ausgewählte Ereignisse",
    count: (n) => `${number.format(n)} ausgewählt`,
    all: "Alle gezeigten auswählen",
    none: "Auswahl aufheben",
    tag: "Schlagwort für alle",
    tagAdd: "Hinzufügen",
    mergeHint: "Das mit den meisten Quellen bleibt.",
    removeSure: (n) => `${counted(n, "Ereignis", "Ereignisse")} löschen`,
    failed: (n, why) => `${counted(n, "Ereignis blieb", "Ereignisse blieben")}, wie es war: ${why}`,
    working: "Einen Augenblick …",
  },
  files: {
    title: "Artikel hinzufügen",
    choose: "Dateien wählen",
    drop: "Text- oder HTML-Dateien hier ablegen oder auswählen.",
    list: "Dateien",
    read: (n) => (n === 1 ? "1 Artikel lesen" : `${number.format(n)} Artikel lesen`),
    published: "Erschienen, wo eine Datei es nicht sagt",
    leaveOut: (name) => `${name} weglassen`,
    waiting: "bereit",
    reading: "Wird geöffnet …",
    notText: "Das ist weder Text noch HTML. Andere Arten von Dateien lassen sich noch nicht lesen.",
    empty: "Die Datei ist leer.",
    tooLarge: "Die Datei ist größer als 5 MB.",
    unreadable: "Die Datei ließ sich nicht öffnen.",
    retry: "Noch einmal versuchen",
    summary: (done, failed) =>
      failed === 0
        ? `${counted(done, "Artikel", "Artikel")} gelesen.`
        : `${counted(done, "Artikel", "Artikel")} gelesen, ${number.format(failed)} gescheitert.`,
  },
  newTimeline: {
    title: "Worum es geht",
    address: (slug) => `Die Adresse wird auf ?timeline=${slug} enden`,
    make: "Beginnen",
    missing: "Eine Zeitleiste braucht einen Namen.",
    taken: "Eine Zeitleiste dieses Namens gibt es schon.",
  },
  wrong: {
    at: (label, words) => `${label} – ${words}`,
    fields: {
      text: "Text des Artikels",
      html: "Text des Artikels",
      title: "Überschrift",
      date: "Wann",
      description: "Notizen",
      participants: "Wer",
      places: "Wo",
      url: "Adresse",
      publisher: "Medium",
      author: "Autor",
      published: "Erschienen",
      tags: "Schlagwörter",
      comment: "Anmerkung",
      event: "Ereignis",
      evidence: "Zitate",
      from: "Von",
      to: "Bis",
      q: "Suche",
    },
    date: "Das ist nicht als Datum zu verstehen. Schreiben Sie etwa 12. Juni 2018, Frühjahr 2014 oder um 1984.",
    day: "Diesen Tag gibt es nicht.",
    missing: "Hier muss etwas stehen.",
    large: "Das ist zu lang, um es auf einmal zu lesen.",
    future: "Das liegt in der Zukunft.",
    unreadable: "In dieser Seite steht kein Text.",
    foreign: "Darin sind Zeichen, die in keinem Text vorkommen.",
    address: "Eine Webadresse beginnt mit http:// oder https://.",
    long: (n) => `Hier ist Platz für höchstens ${counted(n, "Zeichen", "Zeichen")}.`,
    choice: "Das steht nicht zur Wahl.",
    event: "Dieses Ereignis lässt sich dafür nicht nehmen.",
    many: (n) => `Hier ist Platz für höchstens ${number.format(n)}.`,
    // What the service says of it is English.
    other: () => "Das nimmt der Dienst so nicht an.",
  },
};

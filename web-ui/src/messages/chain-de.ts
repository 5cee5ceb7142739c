import type { DerivationStep } from "../api/types.ts";
import { appearedDe } from "./appeared-de.ts";
import type { chain, StepNames } from "./chain-en.ts";
import { counted, number } from "./counted-de.ts";

type Unit = Extract<DerivationStep, { readonly op: "shift" }>["unit"];
type Direction = Extract<DerivationStep, { readonly op: "weekday" }>["direction"];

/** Article, one, several, the last of them. */
const UNITS: Readonly<Record<Unit, readonly [string, string, string, string]>> = {
  day: ["der", "Tag", "Tage", "letzter"],
  week: ["die", "Woche", "Wochen", "letzte"],
  month: ["der", "Monat", "Monate", "letzter"],
  quarter: ["das", "Quartal", "Quartale", "letztes"],
  season: ["die", "Jahreszeit", "Jahreszeiten", "letzte"],
  year: ["das", "Jahr", "Jahre", "letztes"],
  decade: ["das", "Jahrzehnt", "Jahrzehnte", "letztes"],
  century: ["das", "Jahrhundert", "Jahrhunderte", "letztes"],
};

const PARTS: Readonly<Record<string, string>> = {
  early: "davon der frühe Teil",
  middle: "davon die Mitte",
  late: "davon der späte Teil",
  "first half": "davon die erste Hälfte",
  "second half": "davon die zweite Hälfte",
};

const amount = (n: number, unit: Unit) => counted(Math.abs(n), UNITS[unit][1], UNITS[unit][2]);
const side = (n: number) => (n < 0 ? "davor" : "danach");

function sought(name: string, direction: Direction, within: string): string {
  switch (direction) {
    case "past":
      return `${name}, das letzte Mal bis dahin`;
    case "future":
      return `${name}, das nächste Mal von da an`;
    case "nearest":
      return `${name}, so nah wie möglich daran`;
    case "same":
      return `${name} ${within}`;
  }
}

function nth(n: number, unit: Unit): string {
  const [, one, , last] = UNITS[unit];
  if (n === -1) return `${last} ${one} davon`;
  const name = `${number.format(Math.abs(n))}. ${one} davon`;
  return n < 0 ? `${name}, vom Ende gezählt` : name;
}

function step(step: DerivationStep, names: StepNames): string {
  switch (step.op) {
    case "state":
      return `der Text sagt ${names.date(step.edtf)}`;
    case "truncate":
      return `davon ${UNITS[step.unit][0]} ${UNITS[step.unit][1]}`;
    case "shift":
      return `${amount(step.amount, step.unit)} ${side(step.amount)}`;
    case "complete":
      return sought(names.template(step.template), step.direction, "desselben Jahres");
    case "weekday":
      return sought(names.weekday(step.day), step.direction, "derselben Woche");
    case "bound":
      return step.side === "before" ? "spätestens dann" : "frühestens dann";
    case "within":
      return `${side(step.amount)}, binnen: ${amount(step.amount, step.unit)}`;
    case "nth":
      return nth(step.number, step.unit);
    case "portion":
      return PARTS[step.part] ?? step.part;
    case "to": {
      const end = names.date(step.end.edtf);
      return step.kind === "span" ? `von da bis ${end}` : `zwischen dann und ${end}`;
    }
    case "qualify":
      return { "?": "vielleicht dann", "~": "um diese Zeit", "%": "vielleicht um diese Zeit" }[
        step.qualifier
      ];
    case "told":
      return "als Neuigkeit dieser Zeit erzählt";
    case "recur":
      return {
        until: "immer wieder, bis dahin",
        from: "immer wieder, von da an",
        within: "immer wieder, die ganze Zeit",
        open: "immer wieder",
      }[step.extent];
  }
}

export const chainDe: typeof chain = {
  label: "Schritt für Schritt",
  quoted: (words) => `„${words}“`,
  published: (date, basis) => `Der Artikel erschien ${appearedDe(date)}, ${basis}`,
  step,
};

import type { DerivationStep } from "../api/types.ts";
import { appearedEn } from "./appeared-en.ts";
import { counted, number } from "./counted-en.ts";

type Unit = Extract<DerivationStep, { readonly op: "shift" }>["unit"];
type Direction = Extract<DerivationStep, { readonly op: "weekday" }>["direction"];

/** Words that a step needs from elsewhere. */
export interface StepNames {
  /** A date in words. */
  date(edtf: string): string;
  /** What is looked for, where the year is not said: "12 June", "spring". */
  template(template: string): string;
  weekday(day: string): string;
}

const PARTS: Readonly<Record<string, string>> = {
  early: "the early part of it",
  middle: "the middle of it",
  late: "the late part of it",
  "first half": "the first half of it",
  "second half": "the second half of it",
};

const amount = (n: number, unit: Unit) =>
  counted(Math.abs(n), unit, unit === "century" ? "centuries" : `${unit}s`);
const side = (n: number) => (n < 0 ? "before that" : "after that");

function sought(name: string, direction: Direction, within: string): string {
  switch (direction) {
    case "past":
      return `the last ${name} up to then`;
    case "future":
      return `the next ${name} from then on`;
    case "nearest":
      return `the ${name} nearest to that`;
    case "same":
      return `the ${name} of the same ${within}`;
  }
}

function nth(n: number, unit: Unit): string {
  if (n === -1) return `the last ${unit} of it`;
  const name = `${unit} number ${number.format(Math.abs(n))} of it`;
  return n < 0 ? `${name}, counted from its end` : name;
}

function step(step: DerivationStep, names: StepNames): string {
  switch (step.op) {
    case "state":
      return `the text says ${names.date(step.edtf)}`;
    case "truncate":
      return `its ${step.unit}`;
    case "shift":
      return `${amount(step.amount, step.unit)} ${side(step.amount)}`;
    case "complete":
      return sought(names.template(step.template), step.direction, "year");
    case "weekday":
      return sought(names.weekday(step.day), step.direction, "week");
    case "bound":
      return step.side === "before" ? "no later than that" : "no earlier than that";
    case "within":
      return `within ${amount(step.amount, step.unit)} ${side(step.amount)}`;
    case "nth":
      return nth(step.number, step.unit);
    case "portion":
      return PARTS[step.part] ?? step.part;
    case "to": {
      const end = names.date(step.end.edtf);
      return step.kind === "span" ? `from then to ${end}` : `between then and ${end}`;
    }
    case "qualify":
      return { "?": "perhaps then", "~": "around then", "%": "perhaps around then" }[
        step.qualifier
      ];
    case "told":
      return "told as the news of that time";
    case "recur":
      return {
        until: "again and again up to then",
        from: "again and again from then on",
        within: "again and again throughout",
        open: "again and again",
      }[step.extent];
  }
}

/** The words of how a date was found, step by step. */
export const chain = {
  label: "Step by step",
  quoted: (words: string) => `“${words}”`,
  published: (date: string, basis: string) =>
    `The article was published ${appearedEn(date)}, ${basis}`,
  step,
};

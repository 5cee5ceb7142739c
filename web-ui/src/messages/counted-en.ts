import { lazily } from "./lazily.ts";

const plural = lazily(() => new Intl.PluralRules("en"));
const numbers = lazily(() => new Intl.NumberFormat("en"));

export const number = { format: (n: number) => numbers().format(n) };

export const counted = (n: number, one: string, other: string) =>
  `${number.format(n)} ${plural().select(n) === "one" ? one : other}`;

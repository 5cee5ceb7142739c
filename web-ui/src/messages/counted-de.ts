import { lazily } from "./lazily.ts";

const numbers = lazily(() => new Intl.NumberFormat("de"));

export const number = { format: (n: number) => numbers().format(n) };

export const counted = (n: number, one: string, other: string) =>
  `${number.format(n)} ${n === 1 ? one : other}`;

import { counting } from "./counting.ts";

export const number = counting("en");

export const counted = (n: number, one: string, other: string) =>
  `${number.format(n)} ${n === 1 ? one : other}`;

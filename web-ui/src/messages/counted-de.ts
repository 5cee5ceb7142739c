import { counting } from "./counting.ts";

export const number = counting("de");

export const counted = (n: number, one: string, other: string) =>
  `${number.format(n)} ${n === 1 ? one : other}`;

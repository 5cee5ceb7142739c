export const number = new Intl.NumberFormat("de");

export const counted = (n: number, one: string, other: string) =>
  `${number.format(n)} ${n === 1 ? one : other}`;

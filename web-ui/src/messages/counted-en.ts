const plural = new Intl.PluralRules("en");

export const number = new Intl.NumberFormat("en");

export const counted = (n: number, one: string, other: string) =>
  `${number.format(n)} ${plural.select(n) === "one" ? one : other}`;

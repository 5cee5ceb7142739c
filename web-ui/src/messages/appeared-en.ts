/** "on 22 May 2018", "in May 2018", "in the 1980s", "around 1984": a date as when something was published. */
export function appearedEn(date: string): string {
  if (/^\d+ \p{Lu}\p{L}+ \d+$/u.test(date)) return `on ${date}`;
  if (/^\d+s$|quarter of|half of|century|millennium/.test(date)) return `in the ${date}`;
  return /^(?:\p{Lu}\p{L}+ |spring |summer |autumn |winter )?\d+(?: BCE)?$/u.test(date)
    ? `in ${date}`
    : date;
}

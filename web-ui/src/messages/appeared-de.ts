/** "am 22. Mai 2018", "im Mai 2018", "in den 1980er-Jahren", "1984": a date as when something happened. */
export function appearedDe(date: string): string {
  if (/^\d+er-Jahre$/.test(date)) return `in den ${date}n`;
  if (/^\d+\. (?:Quartal|Halbjahr|Jahrhundert|Jahrtausend)/.test(date)) return `im ${date}`;
  if (/^\d+\. /.test(date)) return `am ${date}`;
  return /^\p{Lu}\p{L}+\.? \d/u.test(date) ? `im ${date}` : date;
}

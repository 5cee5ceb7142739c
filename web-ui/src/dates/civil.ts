/**
 * Days since 1970-01-01 in the proleptic Gregorian calendar, at any distance: `Date` ends
 * 275,000 years away. Years are astronomical (0 is 1 BCE).
 */
export interface Civil {
  readonly year: number;
  /** 1..12 */
  readonly month: number;
  /** 1..31 */
  readonly day: number;
}

const ERA_DAYS = 146_097;
const MS_PER_DAY = 86_400_000;

/** Months and days beyond their range roll over, as in `Date.UTC`. */
export function dayOf(year: number, month = 1, day = 1): number {
  const rolled = year + Math.floor((month - 1) / 12);
  const m = mod(month - 1, 12) + 1;
  const y = m <= 2 ? rolled - 1 : rolled;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * ERA_DAYS + dayOfEra - 719_468;
}

export function civilOf(days: number): Civil {
  const z = Math.floor(days) + 719_468;
  const era = Math.floor(z / ERA_DAYS);
  const dayOfEra = z - era * ERA_DAYS;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

export function dateOf(days: number): Date {
  return new Date(days * MS_PER_DAY);
}

/**
 * EDTF of one day: `2018-06-12`, `-0043-03-15`. Years beyond four digits have no days there: it is
 * then the year that it lies in, or with `up` the next that begins, `Y12018`.
 */
export function isoOf(days: number, round: "down" | "up" = "down"): string {
  const { year, month, day } = civilOf(days);
  if (isLong(year)) return isoYear(round === "up" && days > dayOf(year) ? year + 1 : year);
  return `${isoYear(year)}-${two(month)}-${two(day)}`;
}

export function isoYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, "0");
  const sign = year < 0 ? "-" : "";
  return isLong(year) ? `Y${sign}${digits}` : sign + digits;
}

/** More than the four digits that EDTF gives to a year with months. */
export const isLong = (year: number) => Math.abs(year) > 9999;

const two = (n: number) => String(n).padStart(2, "0");
const mod = (a: number, b: number) => ((a % b) + b) % b;

import { dayOf } from "./civil.ts";

/**
 * As much of EDTF as a page needs in order to draw a date and to say it in words. The service
 * validates; what is not understood here is `null`, and the page falls back on the service's words.
 */
export interface Point {
  /** Astronomical; the first one of a decade, a century, a millennium. */
  readonly year: number;
  /** 1..12, seasons 21..24, quarters 33..36, halves 40 and 41. */
  readonly month: number | null;
  readonly day: number | null;
  readonly time: string | null;
  readonly unit: Unit;
  /** First possible day. */
  readonly from: number;
  /** After the last possible day. */
  readonly to: number;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

export type Unit =
  | "day"
  | "month"
  | "season"
  | "quarter"
  | "half"
  | "year"
  | "decade"
  | "century"
  | "millennium";

/** `open` goes on for ever, `unknown` ends somewhere. */
export type Bound = Point | "open" | "unknown";

export type Reading =
  | { readonly form: "point"; readonly point: Point }
  | { readonly form: "interval"; readonly start: Bound; readonly end: Bound }
  | { readonly form: "between"; readonly start: Point | null; readonly end: Point | null }
  | { readonly form: "either"; readonly points: readonly Point[] };

const POINT =
  /^(?<year>Y?-?\d[\dX]{3,}|Y-?\d+)(?:-(?<month>\d\d|XX))?(?:-(?<day>\d\d|XX))?(?<time>T[\d:.]+(?:Z|[+-]\d\d(?::?\d\d)?)?)?$/;

export function readEdtf(text: string): Reading | null {
  if (/^[[{].*[\]}]$/.test(text)) return readSet(text.slice(1, -1));
  const slash = text.indexOf("/");
  if (slash >= 0) {
    const start = readBound(text.slice(0, slash));
    const end = readBound(text.slice(slash + 1));
    return start && end && { form: "interval", start, end };
  }
  const point = readPoint(text);
  return point && { form: "point", point };
}

function readSet(inner: string): Reading | null {
  const dots = inner.indexOf("..");
  if (dots >= 0 && !inner.includes(",")) {
    const [a, b] = [inner.slice(0, dots), inner.slice(dots + 2)];
    const start = a === "" ? null : readPoint(a);
    const end = b === "" ? null : readPoint(b);
    if ((a !== "" && !start) || (b !== "" && !end)) return null;
    return { form: "between", start, end };
  }
  const points = inner.split(",").map((part) => readPoint(part.trim()));
  return points.every((point) => point !== null) ? { form: "either", points } : null;
}

function readBound(text: string): Bound | null {
  if (text === "..") return "open";
  if (text === "") return "unknown";
  return readPoint(text);
}

export function readPoint(text: string): Point | null {
  const approximate = /[~%]/.test(text);
  const uncertain = /[?%]/.test(text);
  const groups = POINT.exec(text.replace(/[~?%]/g, ""))?.groups;
  if (!groups?.year) return null;
  const digits = groups.year.replace("Y", "");
  const unknown = digits.length - digits.replace(/X+$/, "").length;
  const stem = digits.replace(/X+$/, "");
  if (stem.includes("X") || stem === "" || unknown > 3) return null;
  const month = numberOrNull(groups.month);
  const day = numberOrNull(groups.day);
  // "June in the 2010s", "the 12th of a month of 2018": only the service has words for these.
  if ((unknown > 0 && month) || (day && !month)) return null;
  if (month !== null && !isMonth(month) && !(month in PARTS && day === null)) return null;
  const year = firstYear(stem, unknown);
  const unit = unitOf(unknown, month, day);
  return {
    year,
    month,
    day,
    time: groups.time?.slice(1) ?? null,
    unit,
    ...extent(unit, year, month ?? 1, day ?? 1),
    approximate,
    uncertain,
  };
}

/** The digits count away from year 0: `-004X` is -49 to -40. */
function firstYear(stem: string, unknown: number): number {
  const size = 10 ** unknown;
  return stem.startsWith("-") ? Number(stem) * size - (size - 1) : Number(stem) * size;
}

function numberOrNull(text: string | undefined): number | null {
  return text === undefined || text === "XX" ? null : Number(text);
}

function unitOf(unknown: number, month: number | null, day: number | null): Unit {
  if (unknown > 0) return (["decade", "century", "millennium"] as const)[unknown - 1] as Unit;
  if (month === null) return "year";
  return PARTS[month]?.unit ?? (day === null ? "month" : "day");
}

interface Part {
  readonly unit: Unit;
  readonly firstMonth: number;
  readonly months: number;
}

const part = (unit: Unit, firstMonth: number, months: number): Part => ({
  unit,
  firstMonth,
  months,
});

/** What can stand in the place of a month: those that the service knows, and no others. */
const PARTS: Readonly<Record<number, Part>> = {
  21: part("season", 3, 3),
  22: part("season", 6, 3),
  23: part("season", 9, 3),
  24: part("season", 12, 3),
  33: part("quarter", 1, 3),
  34: part("quarter", 4, 3),
  35: part("quarter", 7, 3),
  36: part("quarter", 10, 3),
  40: part("half", 1, 6),
  41: part("half", 7, 6),
};

const isMonth = (month: number) => month >= 1 && month <= 12;

const YEARS = { year: 1, decade: 10, century: 100, millennium: 1000 } as const;

function extent(unit: Unit, year: number, month: number, day: number) {
  switch (unit) {
    case "day":
      return { from: dayOf(year, month, day), to: dayOf(year, month, day) + 1 };
    case "month":
      return { from: dayOf(year, month), to: dayOf(year, month + 1) };
    case "season":
    case "quarter":
    case "half": {
      const { firstMonth = 1, months = 12 } = PARTS[month] ?? {};
      return { from: dayOf(year, firstMonth), to: dayOf(year, firstMonth + months) };
    }
    default: {
      // `-00XX` has no year 0: there is no -0.
      const end = year + YEARS[unit];
      return { from: dayOf(year), to: dayOf(year < 0 ? Math.min(end, 0) : end) };
    }
  }
}

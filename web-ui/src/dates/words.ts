import type { DateStyle, DateWords } from "../messages/date-words.ts";
import { dateVocabulary } from "../messages/index.ts";
import { type Bound, type Point, type Reading, readEdtf } from "./edtf.ts";
import type { StatedDate } from "./shape.ts";

/** A date in the reader's words: "around May 2018", "between 25 February and 3 March 2019". */
export function dateWords(
  date: StatedDate | null,
  style: DateStyle = "long",
  words: DateWords = dateVocabulary,
): string {
  if (date === null) return words.undated;
  const reading = readEdtf(date.edtf);
  return reading === null
    ? (words.unread?.(date, style) ?? date.display)
    : say(reading, style, words);
}

function say(reading: Reading, style: DateStyle, words: DateWords): string {
  switch (reading.form) {
    case "point":
      return qualified(reading.point, style, words);
    case "interval":
      return sayInterval(reading.start, reading.end, style, words);
    case "between":
      return sayBetween(reading.start, reading.end, style, words);
    case "either":
      return words.either(reading.points.map((point) => qualified(point, style, words)));
  }
}

function sayInterval(start: Bound, end: Bound, style: DateStyle, words: DateWords): string {
  if (typeof start !== "string" && typeof end !== "string") {
    const [a, b] = shortened(start, end, style, words);
    return words.fromTo(a, b);
  }
  if (typeof start !== "string") {
    const text = qualified(start, style, words);
    return end === "open" ? words.since(text) : words.fromUnknownEnd(text);
  }
  if (typeof end !== "string") return words.until(qualified(end, style, words));
  return words.undated;
}

function sayBetween(
  start: Point | null,
  end: Point | null,
  style: DateStyle,
  words: DateWords,
): string {
  if (start && end) {
    const [a, b] = shortened(start, end, style, words);
    return words.between(a, b);
  }
  if (end) return words.by(qualified(end, style, words));
  if (start) return words.orLater(qualified(start, style, words));
  return words.undated;
}

/** "3", "5 May 2018": what both share is said once. */
function shortened(
  a: Point,
  b: Point,
  style: DateStyle,
  words: DateWords,
): readonly [string, string] {
  const whole = [qualified(a, style, words), qualified(b, style, words)] as const;
  const plain = ![a, b].some((p) => p.approximate || p.uncertain || p.time !== null);
  if (!plain || a.year !== b.year || a.unit !== b.unit) return whole;
  if (a.unit === "day") return [words.dayWithout(a, a.month === b.month, style), whole[1]];
  if (a.unit === "month") return [words.monthWithoutYear(a, style), whole[1]];
  return whole;
}

function qualified(point: Point, style: DateStyle, words: DateWords): string {
  const text = words.point(point, style);
  if (point.approximate && point.uncertain) return words.perhapsAround(text);
  if (point.approximate) return words.around(text);
  return point.uncertain ? words.perhaps(text) : text;
}

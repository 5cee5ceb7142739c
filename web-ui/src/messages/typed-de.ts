import { dateWords } from "../dates/words.ts";
import { english } from "./dates-en.ts";

/** What is typed in German, in the lower case and with single spaces, as EDTF; null for anything else. */
type Read = (words: string) => string | null;

const MONTHS = [
  "jan(?:uar)?|jänner",
  "feb(?:ruar)?",
  "märz?|mrz",
  "apr(?:il)?",
  "mai",
  "juni?",
  "juli?",
  "aug(?:ust)?",
  "sept?(?:ember)?",
  "okt(?:ober)?",
  "nov(?:ember)?",
  "dez(?:ember)?",
].map((names) => new RegExp(`^(?:${names})\\.?$`));
const SEASONS = [/^früh(?:jahr|ling)$/, /^sommer$/, /^herbst$/, /^winter$/];

/** Of three figures or more, or with its era: "15. März 44" may be any year. */
const YEAR = "(?<year>\\d{3,11}|\\d{1,2}(?= [vn]))(?: ?(?<era>[vn])\\. ?chr\\.?)?";

type Groups = Readonly<Record<string, string | undefined>>;

const two = (n: number) => String(n).padStart(2, "0");

function yearText(n: number): string {
  const sign = n < 0 ? "-" : "";
  return Math.abs(n) > 9999 ? `Y${n}` : sign + String(Math.abs(n)).padStart(4, "0");
}

/** There is no year 0: 44 v. Chr. is -43. */
const yearOf = ({ year, era }: Groups) => yearText(era === "v" ? 1 - Number(year) : Number(year));

function named(names: readonly RegExp[], name = "", first = 1): string | null {
  const at = names.findIndex((form) => form.test(name));
  return at < 0 ? null : two(first + at);
}

const dated = (groups: Groups, month: string | null, day = "") =>
  month && `${yearOf(groups)}-${month}${day && `-${two(Number(day))}`}`;

/** Each form of a plain date, and what it is. */
const POINTS: readonly (readonly [RegExp, (groups: Groups) => string | null])[] = [
  [
    new RegExp(
      `^(?<day>\\d{1,2})\\. ?(?<month>\\p{L}+\\.?) ${YEAR}(?:,? (?:um )?(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?: uhr)?)?$`,
      "u",
    ),
    (found) => {
      const { hour, minute, month, day } = found;
      const date = dated(found, named(MONTHS, month), day);
      return date && hour ? `${date}T${two(Number(hour))}:${minute}` : date;
    },
  ],
  [
    new RegExp(`^(?<day>\\d{1,2})\\. ?(?<month>0?[1-9]|1[0-2])\\. ?${YEAR}$`),
    (found) => dated(found, two(Number(found.month)), found.day),
  ],
  [
    new RegExp(`^(?<month>\\p{L}+\\.?) ${YEAR}(?:/\\d\\d)?$`, "u"),
    (found) => dated(found, named(MONTHS, found.month) ?? named(SEASONS, found.month, 21)),
  ],
  [
    new RegExp(`^(?<n>[1-4])\\. quartal ${YEAR}$`),
    (found) => dated(found, two(32 + Number(found.n))),
  ],
  [
    new RegExp(`^(?<n>[12])\\. halbjahr ${YEAR}$`),
    (found) => dated(found, two(39 + Number(found.n))),
  ],
  [/^(?<tens>\d{2,3})0er(?:[- ]jahren?)?$/, ({ tens = "" }) => `${tens.padStart(3, "0")}X`],
  [/^(?<n>[1-9]\d?)\. jahrhunderts?$/, ({ n }) => `${two(Number(n) - 1)}XX`],
  [
    /^(?<n>[1-9]\d?)\. jahrhunderts? v\. ?chr\.?$/,
    ({ n }) => `[${yearText(1 - 100 * Number(n))}..${yearText(100 - 100 * Number(n))}]`,
  ],
  [/^(?<n>[1-9])\. jahrtausends?$/, ({ n }) => `${Number(n) - 1}XXX`],
  [new RegExp(`^${YEAR}$`), yearOf],
  [
    /^(?:(?<day>\d{1,2})\. ?)?(?<name>\p{L}+\.?) (?:eines unbekannten jahres|in den (?<tens>\d{3})0er[- ]jahren)$/u,
    ({ day, name, tens }) => {
      const month = named(MONTHS, name);
      return month && `${tens ? `${tens}X` : "XXXX"}-${month}${day ? `-${two(Number(day))}` : ""}`;
    },
  ],
];

const LEAD = /^(?:am|im|ins|in (?:den|dem|der|die)|den|dem|der|das|die) /;

const point: Read = (words) => {
  const bare = words.replace(LEAD, "");
  for (const [form, edtf] of POINTS) {
    const groups = form.exec(bare)?.groups;
    const read = groups ? edtf(groups) : null;
    if (read !== null) return read;
  }
  return null;
};

const QUALIFIED =
  /^(?<doubt>vielleicht |wohl |vermutlich )?(?<around>um |etwa |circa |ca\. ?|gegen )?(?<date>.+)$/;

const qualified: Read = (words) => {
  const { doubt, around, date = "" } = QUALIFIED.exec(words)?.groups ?? {};
  const edtf = point(date);
  return edtf && edtf + (doubt && around ? "%" : doubt ? "?" : around ? "~" : "");
};

/** "3." before "5. Mai 2018", "25. Februar" before "3. März 2019": the rest is said once. */
function beginning(words: string, end: string): string | null {
  const month = end.replace(/^(?:dem )?\d+\. ?/, "");
  const year = / (\d+(?: [vn]\. ?chr\.?)?)$/.exec(end)?.[1];
  return qualified(words) ?? qualified(`${words} ${month}`) ?? qualified(`${words} ${year}`);
}

/** Words around one date or two, and what they make of it. */
const FRAMES: readonly (readonly [RegExp, (from: string, to: string) => string])[] = [
  [/^zwischen (.+) und (.+)$/, (from, to) => `[${from}..${to}]`],
  [/^(?:vo[nm] )?(.+) bis (?:zum |zu )?(.+)$/, (from, to) => `${from}/${to}`],
  [/^(.+?) ?– ?(.+)$/, (from, to) => `${from}/${to}`],
  [/^seit (.+)$/, (date) => `${date}/..`],
  [/^ab (.+), ende unbekannt$/, (date) => `${date}/`],
  [/^ab (.+)$/, (date) => `${date}/..`],
  [/^bis (?:zum |zu )?(.+)$/, (date) => `../${date}`],
  [/^spätestens (.+)$/, (date) => `[..${date}]`],
  [/^frühestens (.+)$/, (date) => `[${date}..]`],
  [/^(.+) oder später$/, (date) => `[${date}..]`],
  // The service knows which one is the last before, and which day the first after.
  [/^vor (.+)$/, (date) => `before ${inEnglish(date)}`],
  [/^nach (.+)$/, (date) => `after ${inEnglish(date)}`],
];

function inEnglish(edtf: string): string {
  const date = { edtf, kind: "moment", earliest: null, latest: null, display: edtf } as const;
  const said = dateWords(date, "long", english);
  // A bare small number would be a day or an age.
  const dated = said.replace(/(?<!\d)\d{1,3}$/, "$& CE");
  return /^(?:\d+s$|\d+[a-z]{2} |first |second )/.test(dated) ? `the ${dated}` : dated;
}

const framed: Read = (words) => {
  for (const [form, edtf] of FRAMES) {
    const [found, first, second] = form.exec(words) ?? [];
    if (!found || !first) continue;
    const to = second === undefined ? "" : qualified(second);
    const from = second === undefined ? qualified(first) : beginning(first, second);
    if (from !== null && to !== null) return edtf(from, to);
  }
  return null;
};

const either: Read = (words) => {
  const points = words.replace(/^entweder /, "").split(/, | oder /);
  const read = points.map((one) => qualified(one) ?? rangeOf(framed(one)));
  return points.length > 1 && read.every((edtf) => edtf !== null) ? `[${read.join(",")}]` : null;
};

/** Of a range of days on one of which it was, what a set holds. */
const rangeOf = (edtf: string | null) => (edtf && /^\[(.+)\]$/.exec(edtf)?.[1]) ?? null;

const NEAR: Readonly<Record<string, string>> = {
  heute: "today",
  gestern: "yesterday",
  vorgestern: "2 days ago",
  morgen: "tomorrow",
};
const AGO = /^vor (?<count>\d{1,4}) (?<unit>tag|woche|monat|jahr|jahrzehnt|jahrhundert)e?n?$/;
const UNITS: Readonly<Record<string, string>> = {
  tag: "days",
  woche: "weeks",
  monat: "months",
  jahr: "years",
  jahrzehnt: "decades",
  jahrhundert: "centuries",
};

/** What counts from today is the service's to count. */
const near: Read = (words) => {
  const { count, unit = "" } = AGO.exec(words)?.groups ?? {};
  return count ? `${count} ${UNITS[unit]} ago` : (NEAR[words] ?? null);
};

/**
 * A date as the page says it in German, or as people write it, in words that the service reads: EDTF for
 * nearly all. Anything else stays as it is: EDTF and English, and what is no date.
 */
export function typedDe(words: string): string {
  const plain = words.trim().replace(/\s+/g, " ").toLowerCase();
  return near(plain) ?? qualified(plain) ?? either(plain) ?? framed(plain) ?? words.trim();
}

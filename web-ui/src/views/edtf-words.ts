import { dateWords } from "../dates/words.ts";
import { t } from "../messages/all.ts";

/** A date of which no more is known than how it is written. */
export const edtfWords = (edtf: string): string =>
  dateWords({ edtf, kind: "moment", earliest: null, latest: null, display: edtf }, "long", t.dates);

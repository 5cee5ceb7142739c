import { describe, expect, test } from "vitest";
import { dateWords } from "../dates/words.ts";
import { german } from "./dates-de.ts";
import { allEnglish } from "./rare-en.ts";

const said = (edtf: string, words = allEnglish, style: "long" | "short" = "long") =>
  dateWords(
    { edtf, kind: "moment", earliest: null, latest: null, display: "as the service says" },
    style,
    words,
  );

describe("dates with digits that are not known, and sets that hold ranges", () => {
  test.each([
    ["2018-1X", "between October and December 2018", "zwischen Oktober und Dezember 2018"],
    ["2018-0X", "between January and September 2018", "zwischen Januar und September 2018"],
    ["2018-X2", "February or December 2018", "Februar oder Dezember 2018"],
    ["2018-X5", "May 2018", "Mai 2018"],
    ["2018-1X-XX", "between October and December 2018", "zwischen Oktober und Dezember 2018"],
    ["2018-06-1X", "between 10 and 19 June 2018", "zwischen 10. und 19. Juni 2018"],
    ["2018-06-3X", "30 June 2018", "30. Juni 2018"],
    ["2018-07-3X", "30 or 31 July 2018", "30. oder 31. Juli 2018"],
    ["2018-06-X5", "5, 15 or 25 June 2018", "5., 15. oder 25. Juni 2018"],
    ["2018-XX-12", "the 12th of some month of 2018", "12. eines unbekannten Monats 2018"],
    ["2018-X2-12", "the 12th of February or December 2018", "12. Februar oder Dezember 2018"],
    [
      "2018-1X-12",
      "the 12th of a month between October and December 2018",
      "12. eines Monats zwischen Oktober und Dezember 2018",
    ],
    ["201X-06", "June in the 2010s", "Juni in den 2010er-Jahren"],
    ["156X-12-25", "25 December in the 1560s", "25. Dezember in den 1560er-Jahren"],
    ["19XX-06", "June in the 20th century", "Juni im 20. Jahrhundert"],
    ["1XXX-06", "June in the 2nd millennium", "Juni im 2. Jahrtausend"],
    [
      "19XX-XX-12",
      "the 12th of some month in the 20th century",
      "12. eines unbekannten Monats im 20. Jahrhundert",
    ],
    ["XXXX-06-12", "12 June of an unknown year", "12. Juni eines unbekannten Jahres"],
    ["XXXX-06", "June of an unknown year", "Juni eines unbekannten Jahres"],
    ["XXXX-06-XX", "June of an unknown year", "Juni eines unbekannten Jahres"],
    [
      "XXXX-1X",
      "between October and December of an unknown year",
      "zwischen Oktober und Dezember eines unbekannten Jahres",
    ],
    ["XXXX", "an unknown year", "unbekanntes Jahr"],
    ["1X84", "between 1084 and 1984", "zwischen 1084 und 1984"],
    ["1X84-06", "June of a year between 1084 and 1984", "Juni eines Jahres zwischen 1084 und 1984"],
    [
      "-004X-03-15",
      "15 March of a year between 50 BCE and 41 BCE",
      "15. März eines Jahres zwischen 50 v. Chr. und 41 v. Chr.",
    ],
    [
      "[2016,2018-05..2018-07]",
      "2016 or between May and July 2018",
      "2016 oder zwischen Mai und Juli 2018",
    ],
    [
      "[2016..2017,2018-05-03..2018-05-05,2020]",
      "between 2016 and 2017, between 3 and 5 May 2018 or 2020",
      "zwischen 2016 und 2017, zwischen 3. und 5. Mai 2018 oder 2020",
    ],
    ["[..2016,2018]", "by 2016 or 2018", "spätestens 2016 oder 2018"],
    ["[2016,2018..]", "2016 or 2018 or later", "2016 oder 2018 oder später"],
    ["[201X-06,2018-1X]", "June in the 2010s or between October and December 2018", null],
    ["[2018-1X..2020]", "between October 2018 and 2020", "zwischen Oktober 2018 und 2020"],
    ["[2017..2018-0X]", "between 2017 and September 2018", "zwischen 2017 und September 2018"],
    [
      "[-004X-03..-0030]",
      "between March 50 BCE and 31 BCE",
      "zwischen März 50 v. Chr. und 31 v. Chr.",
    ],
    ["201X-06/2019", "June in the 2010s to 2019", "Juni in den 2010er-Jahren bis 2019"],
    ["2018-1X/..", "since between October and December 2018", null],
  ])("%s is said as %j, in German as %j", (edtf, english, inGerman) => {
    expect(said(edtf)).toBe(english);
    if (inGerman !== null) expect(said(edtf, german)).toBe(inGerman);
  });

  test.each([
    [
      "XXXX-06-12~",
      "around 12 June of an unknown year",
      "um den 12. Juni eines unbekannten Jahres",
    ],
    ["201X-06?", "perhaps June in the 2010s", "vielleicht Juni in den 2010er-Jahren"],
    [
      "2018-1X~",
      "roughly between October and December 2018",
      "ungefähr zwischen Oktober und Dezember 2018",
    ],
    [
      "2018-1X%",
      "perhaps roughly between October and December 2018",
      "vielleicht ungefähr zwischen Oktober und Dezember 2018",
    ],
    ["2018-XX-~12", "around the 12th of some month of 2018", null],
  ])("%s keeps its doubt: %j, %j", (edtf, english, inGerman) => {
    expect(said(edtf)).toBe(english);
    if (inGerman !== null) expect(said(edtf, german)).toBe(inGerman);
  });
});

test("short words shorten the month only", () => {
  expect(said("2018-1X", allEnglish, "short")).toBe("between Oct and Dec 2018");
  expect(said("XXXX-09-12", german, "short")).toBe("12. Sep eines unbekannten Jahres");
});

test.each(["2018-06-12", "2014-21", "[2019-02-25..2019-03-03]", "1985/..", "195X"])(
  "%s is said as ever",
  (edtf) => {
    expect(said(edtf)).toBe(
      dateWords({ edtf, kind: "moment", earliest: null, latest: null, display: "" }),
    );
  },
);

test.each(["", "yesterday", "2018-37", "2018-13-1X", "2018-02-3X", "20XX-XX-XX-XX", "12 June"])(
  "%j, which is no date for the page, is said by the service, in German by its days",
  (edtf) => {
    expect(said(edtf)).toBe("as the service says");
    expect(said(edtf, german)).toBe(edtf);
  },
);

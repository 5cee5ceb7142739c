import { expect, test } from "vitest";
import { dayOf } from "../dates/civil.ts";
import { EVERYTHING, showsUndated } from "./query.ts";
import { readPlace, writePlace } from "./url.ts";

const plain = {
  query: EVERYTHING,
  selected: null,
  view: null,
  lanes: null,
  review: false,
  reading: null,
  lang: null,
  story: null,
  step: null,
};

test("the plain page has a plain address", () => {
  expect(writePlace(plain)).toBe("");
  expect(readPlace("")).toEqual(plain);
});

test.each([
  "?from=2018-06&to=2018-06",
  "?timeline=korea&q=summit+in+%22Singapore%22&match=certain",
  "?undated=include&event=0190",
  "?lanes=place&event=0190",
  "?event=0190&reading=0191",
  "?lang=de",
  "?view=2018-05-01%7E2018-07-01",
  "?view=-0043-03-15%7E0100-01-01",
  "?view=Y-20000%7EY12018",
])("%s is read and written back", (search) => {
  const again = writePlace(readPlace(search));
  expect(Object.fromEntries(new URLSearchParams(again))).toEqual(
    Object.fromEntries(new URLSearchParams(search)),
  );
});

test.each(["#story=WyJB", "?lanes=place#story=WyJB&step=3"])("%s names a story", (address) => {
  const [search = "", hash = ""] = address.split("#");
  expect(writePlace(readPlace(search, `#${hash}`))).toBe(address);
});

test.each(["#events", "#story=", "#step=2", "#story=WyJB&step=0", "#story=WyJB&step=x"])(
  "%s shows none",
  (hash) => {
    expect(readPlace("", hash).step).toBeNull();
  },
);

test.each([
  "#story=%22%20onload=%22alert(1)",
  "#story=WyJB%26step=2",
  "#story=%3Cscript%3E",
  "#story=WyJB%20",
])("%s is no story", (hash) => {
  const place = readPlace("", hash);
  expect(place.story).toBeNull();
  expect(writePlace(place)).toBe("");
});

test("facets may have several values", () => {
  const search = "?place=Hanoi&place=Oslo&factuality=planned";
  const place = readPlace(search);
  expect(place.query.facets).toEqual({ place: ["Hanoi", "Oslo"], factuality: ["planned"] });
  expect(writePlace(place)).toBe(search);
});

test("the view is days", () => {
  expect(readPlace("?view=2018-05-01~2018-07-01").view).toEqual({
    start: dayOf(2018, 5, 1),
    end: dayOf(2018, 7, 1),
  });
});

test.each(["?view=nonsense", "?view=2018-07-01~2018-05-01", "?view=2018-05-01", "?view=~~"])(
  "%s is no view",
  (search) => {
    expect(readPlace(search).view).toBeNull();
  },
);

test("lanes of an unknown kind are no lanes", () => {
  expect(readPlace("?lanes=weather").lanes).toBeNull();
});

test("unknown values fall back to the usual ones", () => {
  expect(readPlace("?match=perhaps&undated=yes&q=%20").query).toEqual(EVERYTHING);
});

test("a range hides the undated unless they are asked for", () => {
  expect(showsUndated(EVERYTHING)).toBe(true);
  expect(showsUndated({ ...EVERYTHING, from: "2018" })).toBe(false);
  expect(showsUndated({ ...EVERYTHING, from: "2018", undated: "include" })).toBe(true);
});

test("an article is read of an event that is chosen", () => {
  expect(readPlace("?reading=0191").reading).toBeNull();
  expect(writePlace({ ...plain, reading: "0191" })).toBe("");
});

import { expect, test } from "vitest";
import { articleOf, NO_ARTICLE } from "./article-draft.ts";
import { detail } from "./double.fixture.ts";
import { draftOf, newEventOf, patchOf } from "./event-draft.ts";

test("names are split at commas, empty ones dropped", () => {
  const draft = { ...draftOf(null), title: " A bridge ", date: "2014", places: "Ulm,  , Bern" };
  expect(newEventOf(draft, "main")).toMatchObject({ title: "A bridge", places: ["Ulm", "Bern"] });
});

test("an untouched form changes nothing, so that no date becomes a person's claim", () => {
  const event = detail({});
  expect(patchOf(draftOf(event), event)).toEqual({});
});

test("only what was changed is sent", () => {
  const event = detail({});
  expect(patchOf({ ...draftOf(event), date: "12 May 2018" }, event)).toEqual({
    date: "12 May 2018",
  });
  expect(patchOf({ ...draftOf(event), description: "x" }, event)).toEqual({ description: "x" });
  expect(patchOf({ ...draftOf(event), kind: "meeting" }, event)).toEqual({ kind: "meeting" });
});

test("who and where are corrected, and emptied", () => {
  const event = detail({ participants: ["Donald Trump", "Kim Jong Un"], places: ["Singapore"] });
  const draft = draftOf(event);
  expect(draft).toMatchObject({ participants: "Donald Trump, Kim Jong Un", places: "Singapore" });
  expect(patchOf({ ...draft, participants: "Donald Trump", places: " " }, event)).toEqual({
    participants: ["Donald Trump"],
    places: [],
  });
});

test("what is not known of an article is not sent", () => {
  const draft = { ...NO_ARTICLE, text: "Words.", title: " Headline " };
  expect(articleOf(draft, "", "main")).toEqual({
    timeline: "main",
    text: "Words.",
    title: "Headline",
  });
  expect(articleOf({ ...draft, form: "html" }, "2018-05-22", "main")).toEqual({
    timeline: "main",
    html: "Words.",
    title: "Headline",
    published: "2018-05-22",
  });
});

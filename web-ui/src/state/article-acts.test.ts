import { beforeEach, expect, test } from "vitest";
import type { Desk } from "../api/desk.ts";
import { Problem } from "../api/problem.ts";
import type { ArticleCard, Publication } from "../api/types.ts";
import { apiWith, silent } from "../views/double.fixture.ts";
import { articlesAdded, republish } from "./article-acts.ts";
import { deeds, notice } from "./deeds.ts";
import { createStore } from "./store.ts";
import { undoLast } from "./undo.ts";
import { readPlace } from "./url.ts";

beforeEach(() => {
  deeds.value = [];
  notice.value = null;
});

const article = { id: "x", title: "A coin" } as ArticleCard;

/** A service that keeps corrections as the real one does: by adding. */
function archive(...corrections: readonly (string | null)[]) {
  const said = [...corrections];
  let isAway = false;
  const publication = () =>
    ({
      article,
      corrections: said.map((edtf, i) => ({ id: `c${i}`, date: edtf && { edtf } })),
    }) as Publication;
  const answer = () =>
    isAway ? Promise.reject(Problem.unreachable()) : Promise.resolve(publication());
  const add = (edtf: string | null) => {
    if (!isAway && (edtf !== null || said.at(-1))) said.push(edtf);
    return answer();
  };
  const desk = {
    publication: answer,
    correctPublication: (_: string, date: string) => add(date),
    restorePublication: () => add(null),
  } as unknown as Desk;
  const api = apiWith([], { desk: () => Promise.resolve(desk) });
  const store = createStore(api, readPlace(""), silent);
  return {
    store,
    said,
    leave: () => {
      isAway = true;
    },
  };
}

test.each([
  ["the first correction", [], "2018-05-22", null],
  ["another correction", ["2018-05-20"], "2018-05-22", "2018-05-20"],
  ["the end of all corrections", ["2018-05-20"], null, "2018-05-20"],
  ["a correction after all were taken back", ["2018-05-20", null], "2018-05-22", null],
])("%s is taken back to what counted right before", async (_, before, date, expected) => {
  const { store, said } = archive(...before);
  await republish(store, article, date);
  expect(said.at(-1)).toBe(date);
  await undoLast(store);
  expect(said.at(-1)).toBe(expected);
});

test("what somebody has corrected since is left alone", async () => {
  const { store, said } = archive();
  await republish(store, article, "2018-05-22");
  said.push("2018-05-23");
  await undoLast(store);
  expect(said.at(-1)).toBe("2018-05-23");
  expect(notice.value).toMatchObject({
    kind: "failed",
    words: expect.stringContaining("corrected again since"),
  });
});

test("nothing is corrected while it is not known to what it could be taken back", async () => {
  const { store, said, leave } = archive("2018-05-20");
  leave();
  await expect(republish(store, article, "2018-05-22")).rejects.toMatchObject({ status: 0 });
  expect(said).toEqual(["2018-05-20"]);
  expect(deeds.value).toEqual([]);
});

test("where there was nothing to take back there is no way back either", async () => {
  const { store } = archive();
  await republish(store, article, null);
  expect(deeds.value).toEqual([]);
});

test("no articles are no deed", () => {
  articlesAdded(archive().store, [], { timeline: "main", articles: [] });
  expect(deeds.value).toEqual([]);
});

// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { followOtherWindows, forgetView, savedViews, saveView } from "./views.ts";

const KEY = "dateline.views";
const kept = () => JSON.parse(localStorage.getItem(KEY) ?? "[]");

beforeEach(() => {
  localStorage.clear();
  savedViews.value = [];
});

test("views are kept by name, a second under the same name takes its place", () => {
  expect(saveView("Summits", "?q=summit")).toBe(true);
  saveView("Coins", "?q=coin");
  saveView("Summits", "?q=summit&lanes=place");
  expect(savedViews.value).toEqual([
    { name: "Coins", address: "?q=coin" },
    { name: "Summits", address: "?q=summit&lanes=place" },
  ]);
  expect(kept()).toEqual(savedViews.value);
});

test("they are there when the page is opened again", async () => {
  localStorage.setItem(KEY, JSON.stringify([{ name: "Coins", address: "?q=coin" }]));
  vi.resetModules();
  const again = await import("./views.ts");
  expect(again.savedViews.value).toEqual([{ name: "Coins", address: "?q=coin" }]);
});

test("what another window has saved or forgotten meanwhile stays so", () => {
  saveView("Summits", "?q=summit");
  saveView("Coins", "?q=coin");
  // The other window's; this one has not been told yet.
  const theirs = { name: "Wars", address: "?q=war" };
  localStorage.setItem(KEY, JSON.stringify([kept()[0], theirs]));
  saveView("Treaties", "?q=treaty");
  expect(kept().map(({ name }: { name: string }) => name)).toEqual(["Coins", "Treaties", "Wars"]);
  localStorage.setItem(KEY, JSON.stringify([...kept(), { name: "Zoos", address: "?q=zoo" }]));
  forgetView("Coins");
  expect(kept()).toEqual(savedViews.value);
  expect(kept().map(({ name }: { name: string }) => name)).toEqual(["Treaties", "Wars", "Zoos"]);
});

test("who looks at them sees what other windows did before", () => {
  localStorage.setItem(KEY, JSON.stringify([{ name: "Coins", address: "?q=coin" }]));
  followOtherWindows()();
  expect(savedViews.value).toHaveLength(1);
});

test("a forgotten one is gone", () => {
  saveView("Summits", "?q=summit");
  forgetView("Summits");
  expect(kept()).toEqual([]);
});

test("a browser that keeps nothing is told of, and the page goes on", () => {
  const setItem = () => {
    throw new DOMException("no", "QuotaExceededError");
  };
  vi.stubGlobal("localStorage", { setItem, getItem: () => null });
  expect(saveView("Summits", "?q=summit")).toBe(false);
  expect(saveView("Coins", "?q=coin")).toBe(false);
  expect(savedViews.value).toHaveLength(2);
  vi.unstubAllGlobals();
});

test.each(["nonsense", "{}", '[1, null, {"name": 1, "address": "?"}]'])(
  "%s from another window is no view",
  (text) => {
    const stop = followOtherWindows();
    saveView("Summits", "?q=summit");
    localStorage.setItem(KEY, text);
    dispatchEvent(new StorageEvent("storage", { key: KEY }));
    expect(savedViews.value).toEqual([]);
    stop();
  },
);

import { expect, test } from "vitest";
import { readStory, writeStory } from "./codec.ts";
import { changed, moved, NO_STORY, type Story, withEvents, without } from "./story.ts";

const id = (n: number) => `019aa5c0-7a10-7c3e-9b1f-6f1d2c3b4a${n}0`;
const story = withEvents({ title: "Wie es kam – 🕊", steps: [] }, [id(1), id(2), id(3)]);
const order = ({ steps }: Story) => steps.map(({ event }) => event.at(-2));

test("what is written is read back, in any script, as one word of an address", () => {
  const noted = changed(story, id(2), { note: "“Zitat” & Zeile\n2", transition: "overview" });
  const word = writeStory(noted) ?? "";
  expect(word).toMatch(/^[\w-]+$/);
  expect(readStory(word)).toEqual(noted);
});

test("an empty story is no word", () => {
  expect(writeStory(NO_STORY)).toBeNull();
  expect(readStory(null)).toEqual(NO_STORY);
});

test.each(["%%%", "bm9uc2Vuc2U", btoa("{}"), btoa("[1]"), writeStory(story)?.slice(0, 40) ?? ""])(
  "%s tells nothing",
  (word) => {
    expect(readStory(word)).toEqual(NO_STORY);
  },
);

test("steps that name no event are left out, unknown transitions are the usual one", () => {
  const word = btoa(JSON.stringify(["T", ["../../q/health", "x", 0], 7, [id(1), 5, 9]]));
  expect(readStory(word)).toEqual({
    title: "T",
    steps: [{ event: id(1), note: "", transition: "glide" }],
  });
});

test.each([
  [1, -1, "123"],
  [1, 1, "213"],
  [1, 9, "231"],
  [3, -1, "132"],
  [3, -9, "312"],
  [3, 1, "123"],
])("event %i moved by %i makes %s", (n, by, expected) => {
  expect(order(moved(story, id(n), by)).join("")).toBe(expected);
});

test("an event is there once, and goes when it is taken out", () => {
  expect(order(withEvents(story, [id(2), id(4)])).join("")).toBe("1234");
  expect(order(without(story, id(2))).join("")).toBe("13");
});

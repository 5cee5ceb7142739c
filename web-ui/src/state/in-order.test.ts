import { expect, test } from "vitest";
import { inOrder, isAtWork, whenDone } from "./in-order.ts";

/** Acts that are told one by one how they have ended. */
function acts() {
  const begun: string[] = [];
  const ends = new Map<string, { resolve(value: string): void; reject(error: Error): void }>();
  const act = (name: string) =>
    inOrder(() => {
      begun.push(name);
      return new Promise<string>((resolve, reject) => ends.set(name, { resolve, reject }));
    });
  const soon = () => new Promise((resolve) => setTimeout(resolve));
  return { begun, ends, act, soon };
}

test("each begins when the one before has ended, and answers for itself", async () => {
  const { begun, ends, act, soon } = acts();
  const all = [act("one"), act("two"), act("three")];
  await soon();
  expect(begun).toEqual(["one"]);
  ends.get("one")?.resolve("1");
  await soon();
  expect(begun).toEqual(["one", "two"]);
  ends.get("two")?.resolve("2");
  await soon();
  ends.get("three")?.resolve("3");
  expect(await Promise.all(all)).toEqual(["1", "2", "3"]);
});

test("one that fails says so, and holds the next not up", async () => {
  const { begun, ends, act, soon } = acts();
  const [one, two] = [act("one"), act("two")];
  await soon();
  ends.get("one")?.reject(new Error("no"));
  await expect(one).rejects.toThrow("no");
  await soon();
  expect(begun).toEqual(["one", "two"]);
  ends.get("two")?.resolve("2");
  expect(await two).toBe("2");
});

test("something is to be done from the asking until the last has ended, well or not", async () => {
  const { ends, act, soon } = acts();
  expect(isAtWork()).toBe(false);
  const both = [act("one"), act("two")];
  expect(isAtWork()).toBe(true);
  await soon();
  ends.get("one")?.resolve("1");
  await soon();
  expect(isAtWork()).toBe(true);
  ends.get("two")?.reject(new Error("no"));
  await Promise.allSettled(both);
  expect(isAtWork()).toBe(false);
});

test("who waits for what was asked for waits not for what comes after", async () => {
  const { ends, act, soon } = acts();
  const one = act("one");
  let isDone = false;
  const done = whenDone().then(() => {
    isDone = true;
  });
  void act("two");
  await soon();
  expect(isDone).toBe(false);
  ends.get("one")?.reject(new Error("no"));
  await expect(one).rejects.toThrow("no");
  await done;
  expect(isAtWork()).toBe(true);
  ends.get("two")?.resolve("2");
});

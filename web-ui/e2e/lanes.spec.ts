import type { Page } from "@playwright/test";
import { expectNoFindings } from "./axe.ts";
import { BRIDGE, createEvent, expect, opened, readArticle, test } from "./dateline.ts";
import { expectStageReadable, watchStage, written } from "./seen.ts";

test.beforeEach(async ({ page, request, timeline }) => {
  const events = [
    {
      title: "The bridge",
      participants: ["The mayor"],
      places: ["Oslo"],
      kind: "meeting",
      tag: "works",
    },
    {
      title: "The harbour",
      participants: ["The council"],
      places: ["Hanoi"],
      kind: "attack",
      tag: "trade",
      factuality: "planned",
    },
    { title: "The letter" },
  ];
  for (const { tag, ...event } of events) {
    const { id } = await createEvent(request, { timeline, date: "2018-06-12", ...event });
    if (!tag) continue;
    const marked = await request.patch(`/api/v1/events/${id}/marks`, {
      data: { tags: [tag] },
      headers: { "If-Match": "*" },
    });
    expect(marked.status()).toBe(200);
  }
  await watchStage(page);
});

/** The lane that a title stands in: the lowest of the names that stand higher. */
async function laneOf(page: Page, title: string, names: readonly string[]) {
  const lines = await written(page);
  const top = lines.find(({ text }) => text === title)?.top ?? Number.NaN;
  return lines
    .filter((line) => names.includes(line.text) && line.top < top + 8)
    .sort((a, b) => b.top - a.top)[0]?.text;
}

for (const [kind, bridge, harbour, letter] of [
  ["by who", "The mayor", "The council", "everything else"],
  ["by place", "Oslo", "Hanoi", "everything else"],
  ["by tag", "works", "trade", "everything else"],
  ["by what is known", "happened", "planned", "happened"],
  ["by kind", "meeting", "attack", "other"],
] as const) {
  test(`lanes ${kind}: each event stands in the lane of its own`, async ({ page, timeline }) => {
    await opened(page, `/?timeline=${timeline}`);
    await page.getByRole("combobox", { name: "Lanes" }).selectOption(kind);
    const names = [bridge, harbour, letter];
    await expect(async () => {
      expect(await laneOf(page, "The bridge", names)).toBe(bridge);
      expect(await laneOf(page, "The harbour", names)).toBe(harbour);
      expect(await laneOf(page, "The letter", names)).toBe(letter);
    }).toPass();
    await page.getByRole("combobox", { name: "Lanes" }).selectOption("no lanes");
    await expect
      .poll(async () => (await written(page)).some(({ text }) => text === harbour))
      .toBe(false);
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing in lanes, ${colorScheme}`, async ({ page, timeline }) => {
    await page.emulateMedia({ colorScheme });
    await opened(page, `/?timeline=${timeline}&lanes=place`);
    await expect.poll(async () => (await written(page)).map(({ text }) => text)).toContain("Oslo");
    await expectNoFindings(page);
    await expectStageReadable(page);
  });
}

test("where there is one lane, or none, it is said why", async ({ page, request, timeline }) => {
  await opened(page, `/?timeline=${timeline}`);
  const lanes = page.getByRole("combobox", { name: "Lanes" });
  const isWritten = (words: string) =>
    expect
      .poll(async () => (await written(page)).some(({ text }) => text === words), words)
      .toBe(true);
  await lanes.selectOption("by source");
  await isWritten("No event names a source");
  await expect(page.getByText("No event names a source")).toHaveCount(1);
  await readArticle(request, timeline, BRIDGE, { events: 5, publisher: "The Post" });
  await opened(page, `/?timeline=${timeline}&lanes=publisher&source=The+Post`);
  await isWritten("All from one source: The Post");
  await opened(page, `/?timeline=${timeline}&lanes=publisher`);
  await isWritten("The Post");
  await isWritten("everything else");
});

import { createEvent, expect, opened, row, stage, test } from "./dateline.ts";
import { watchStage, written } from "./seen.ts";

test("a dozen that others add are one quiet chip, and what is read stays where it is", async ({
  page,
  request,
  timeline,
}) => {
  const days = Array.from({ length: 20 }, (_, n) => n + 10);
  for (const day of days) {
    await createEvent(request, { timeline, title: `Event ${day}`, date: `2018-05-${day}` });
  }
  await watchStage(page);
  await opened(page, `/?timeline=${timeline}&view=2018-05-05~2018-06-05`);
  await row(page, "Event 25").scrollIntoViewIfNeeded();
  await stage(page).focus();
  const onStage = async () =>
    new Map(
      (await written(page))
        .filter(({ text }) => /^Event \d+$/.test(text))
        .map(({ text, left, top }) => [text, `${Math.round(left)} ${Math.round(top)}`]),
    );
  await expect.poll(async () => (await onStage()).size).toBeGreaterThan(5);
  const before = { row: await row(page, "Event 25").boundingBox(), stage: await onStage() };
  const address = page.url();

  await Promise.all(
    Array.from({ length: 12 }, (_, n) =>
      // The first before everything else, the others among what is there.
      createEvent(request, {
        timeline,
        title: `Added ${n}`,
        date: n ? `2018-05-${n + 9}` : "2017",
      }),
    ),
  );
  const chip = page.getByRole("button", { name: "12 new events" });
  await expect(chip).toBeVisible();
  await expect(row(page, "Added")).toHaveCount(12);
  const now = await row(page, "Event 25").boundingBox();
  expect(Math.abs((now?.y ?? 0) - (before.row?.y ?? 0))).toBeLessThan(2);
  const drawn = await onStage();
  for (const [title, place] of before.stage) expect(drawn.get(title), title).toBe(place);
  expect(page.url()).toBe(address);
  await expect(stage(page)).toBeFocused();

  await chip.click();
  await expect(row(page, "Added 0")).toBeFocused();
  await expect(chip).toHaveCount(0);
});

import { isoOf } from "../src/dates/civil.ts";
import { readPoint } from "../src/dates/edtf.ts";
import { createEvent, expect, opened, param, row, test } from "./dateline.ts";
import { watchStage, written } from "./seen.ts";

test("page and service read what stands in the place of the month alike", async ({ request }) => {
  const codes = Array.from({ length: 100 }, (_, code) => String(code).padStart(2, "0"));
  const asked = codes.map(async (code) => {
    const edtf = `2014-${code}`;
    const answer = await request.post("/api/v1/dates/parse", { data: { text: edtf } });
    const said = answer.ok() ? (await answer.json()).date : null;
    const point = readPoint(edtf);
    return {
      service: said && [said.edtf, said.earliest, said.latest],
      page: point && [edtf, isoOf(point.from), isoOf(point.to - 1)],
    };
  });
  const read = await Promise.all(asked);
  expect(read.map(({ page }) => page)).toEqual(read.map(({ service }) => service));
  expect(read.filter(({ page }) => page)).toHaveLength(12 + 4 + 4 + 2);
});

test("halves of a year are said and stand where they are", async ({ page, request, timeline }) => {
  await createEvent(request, { timeline, title: "A bridge is planned", date: "2014-40" });
  await createEvent(request, { timeline, title: "A bridge is built", date: "2014-41" });
  await createEvent(request, { timeline, title: "A bridge is closed", date: "2015-33" });
  await opened(page, `/?timeline=${timeline}`);
  await expect(row(page, "is planned")).toContainText("first half of 2014");
  await expect(row(page, "is built")).toContainText("second half of 2014");
  await opened(page, `/?timeline=${timeline}&lang=de`);
  await expect(row(page, "is planned")).toContainText("1. Halbjahr 2014");
  await expect(row(page, "is built")).toContainText("2. Halbjahr 2014");
  await expect(row(page, "is closed")).toContainText("1. Quartal 2015");
});

test.describe("where it is tomorrow already", () => {
  test.use({ timezoneId: "Pacific/Kiritimati" });

  test("ranges end on the reader's day, and the line of today goes on at midnight", async ({
    page,
    timeline,
  }) => {
    // The first hour of 13 June there, noon of the 12th in Greenwich.
    await page.clock.install({ time: new Date("2018-06-12T10:30:00Z") });
    await watchStage(page);
    await opened(page, `/?timeline=${timeline}&view=2018-06-10~2018-06-20`);
    const line = async () => (await written(page)).find(({ text }) => text === "today")?.left ?? 0;
    const width = await page.locator("#timeline").evaluate((stage) => stage.clientWidth);
    await expect.poll(async () => Math.floor(((await line()) / width) * 10)).toBe(3);
    await page.clock.runFor("24:00:00");
    await expect.poll(async () => Math.floor(((await line()) / width) * 10)).toBe(4);
    await page.getByRole("combobox", { name: "Ready-made ranges" }).selectOption("last year");
    await expect.poll(() => param(page, "to")).toBe("2018-06-14");
    expect(param(page, "from")).toBe("2017-06-15");
  });
});

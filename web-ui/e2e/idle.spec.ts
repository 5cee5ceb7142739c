import { card, createEvent, expect, opened, row, test } from "./dateline.ts";

const LOOKED_AT_MS = 3000;

test("a page on which nothing happens does nothing: no frames, no timers, no questions", async ({
  page,
  request,
  timeline,
}) => {
  await createEvent(request, { timeline, title: "A summit is held", date: "2018-06-12" });
  await createEvent(request, { timeline, title: "A coin is minted", date: "2018-05~" });
  await page.addInitScript(() => {
    const counts = { frames: 0, timers: 0 };
    Object.assign(window, { counts });
    const { requestAnimationFrame: frame, setTimeout: timer, setInterval: repeat } = window;
    window.requestAnimationFrame = (act) => {
      counts.frames++;
      return frame.call(window, act);
    };
    Object.assign(window, {
      setTimeout: (...given: Parameters<typeof timer>) => {
        counts.timers++;
        return timer.apply(window, given);
      },
      setInterval: (...given: Parameters<typeof repeat>) => {
        counts.timers++;
        return repeat.apply(window, given);
      },
    });
  });
  await opened(page, `/?timeline=${timeline}`);
  await row(page, "summit").click();
  await expect(card(page).getByRole("heading", { name: "A summit is held" })).toBeFocused();
  await page.waitForTimeout(1500);
  const asked: string[] = [];
  page.on("request", (question) => asked.push(question.url()));
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  const measured = async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    const counts = await page.evaluate(
      () => (window as unknown as { counts: { frames: number; timers: number } }).counts,
    );
    return { ...counts, script: of("ScriptDuration"), layouts: of("LayoutCount") };
  };
  const before = await measured();
  await page.waitForTimeout(LOOKED_AT_MS);
  const after = await measured();
  const animations = await page.evaluate(
    () => document.getAnimations().filter(({ playState }) => playState === "running").length,
  );
  expect(animations, "animations").toBe(0);
  expect(after.frames - before.frames, "frames").toBe(0);
  expect(after.timers - before.timers, "timers").toBe(0);
  expect(after.layouts - before.layouts, "layouts").toBe(0);
  expect((after.script - before.script) * 1000, "milliseconds of script").toBeLessThan(20);
  expect(asked).toEqual([]);
});

import { card, createEvent, expect, opened, param, row, rows, stage, test } from "./dateline.ts";

test("one address is the whole state, in the page and in an embedded view", async ({
  page,
  request,
  timeline,
}) => {
  const put = (title: string, date: string, place: string) =>
    createEvent(request, { timeline, title, date, places: [place] });
  const { id } = await put("A summit is held", "2018-06-12", "Hanoi");
  await put("A summit is prepared", "2018-06-20", "Hanoi");
  await put("A summit is held elsewhere", "2018-06-13", "Oslo");
  await put("A summit is over", "2019-01-01", "Hanoi");
  await put("A letter is sent", "2018-06-14", "Hanoi");
  const state = new URLSearchParams({
    timeline,
    from: "2018-05",
    to: "2018-08",
    match: "certain",
    q: "summit",
    place: "Hanoi",
    view: "2018-05-25~2018-08-15",
    lanes: "place",
    event: id,
  });
  await opened(page, `/?${state}`);
  const expectState = () =>
    expect.poll(() => [...new URL(page.url()).searchParams].sort()).toEqual([...state].sort());
  await expect(rows(page)).toHaveCount(2);
  await expect(row(page, "A summit is held")).toHaveAttribute("aria-current", "true");
  await expect(page.getByLabel("From", { exact: true })).toHaveValue("May 2018");
  await expect(page.getByLabel("To", { exact: true })).toHaveValue("Aug 2018");
  await expect(page.getByRole("checkbox", { name: "certain only" })).toBeChecked();
  await expect(page.getByRole("searchbox")).toHaveValue("summit");
  await expect(page.getByRole("button", { name: "Do not ask for Hanoi" })).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Lanes" })).toHaveValue("place");
  await expect(card(page).getByRole("heading", { name: "A summit is held" })).toBeVisible();
  await expect(stage(page)).toHaveAttribute(
    "aria-label",
    /from 25 May 2018 to 15 August 2018, 2 events/,
  );
  await expectState();

  await page.goto(`/embed.html?${state}`);
  const twin = page.getByRole("list", { name: "On the stage" });
  await expect(twin.getByRole("button")).toHaveText([/is held/, /is prepared/]);
  await expect(card(page).getByRole("heading", { name: "A summit is held" })).toBeVisible();
  expect(param(page, "view")).toBe("2018-05-25~2018-08-15");
});

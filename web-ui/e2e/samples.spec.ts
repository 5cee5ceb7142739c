import { card, expect, opened, test } from "./dateline.ts";

/** What the sample articles say; found by date and quoted words, titles may be worded better one day. */
const EXPECTED = [
  {
    what: "the summit in Singapore",
    edtf: /^2018-06-12$/,
    quote: /June 12|Singapore/,
    words: "12 June 2018",
    sources: 2,
  },
  {
    what: "the report of the commission",
    edtf: /^2014-02$/,
    quote: /[Ff]ive years ago this month/,
    words: "February 2014",
    sources: 1,
  },
  { what: "the coin", edtf: /^2018-05~$/, quote: /just/, words: "around May 2018", sources: 1 },
  {
    what: "the summit in Hanoi",
    edtf: /^\[2019-02-25\.\.2019-03-03\]$|^2019-0(2-2[5-8]|3-0[1-3])/,
    quote: /this week|Hanoi/,
    words: /February|March/,
    sources: 1,
  },
  {
    what: "the speech at the Berlin Wall",
    edtf: /^1987-06-12$/,
    quote: /31st anniversary|Berlin/,
    words: "12 June 1987",
    sources: 1,
  },
];

interface Found {
  readonly id: string;
  readonly date: { readonly edtf: string } | null;
}

interface Detail {
  readonly evidence: readonly { sentence: { exact: string }; article: { id: string } }[];
}

for (const expected of EXPECTED) {
  test(`shows ${expected.what} with its evidence and how the date is known`, async ({
    page,
    request,
  }) => {
    const list = await (await request.get("/api/v1/events?limit=500")).json();
    const candidates = (list.items as Found[]).filter(({ date }) =>
      expected.edtf.test(date?.edtf ?? ""),
    );
    const details = await Promise.all(
      candidates.map(async ({ id }) => {
        const detail = (await (await request.get(`/api/v1/events/${id}`)).json()) as Detail;
        return { id, ...detail };
      }),
    );
    const quoting = details.filter(({ evidence }) =>
      evidence.some(({ sentence }) => expected.quote.test(sentence.exact)),
    );
    const sources = ({ evidence }: Detail) =>
      new Set(evidence.map(({ article }) => article.id)).size;
    const event = quoting.find((detail) => sources(detail) >= expected.sources);
    expect(event, `an event dated ${expected.edtf} that quotes ${expected.quote}`).toBeDefined();

    await opened(page, `/?event=${event?.id}`);
    await expect(page.locator(`.row[data-event="${event?.id}"]`)).toHaveAttribute(
      "aria-current",
      "true",
    );
    await expect(card(page).locator(".card-date")).toContainText(expected.words);
    await expect(card(page).locator(".derivation p")).toHaveText(/\S/);
    await expect(
      card(page).locator("blockquote").filter({ hasText: expected.quote }).first(),
    ).toBeVisible();
    await expect(card(page).locator("mark.trigger").first()).toBeVisible();
  });
}

test("opens the article at the quote and comes back", async ({ page }) => {
  await opened(page);
  await page
    .locator(".row", { hasText: /source/ })
    .first()
    .click();
  const read = card(page).getByRole("button", { name: "Read in the article" }).first();
  const quote = await card(page).locator("blockquote").first().innerText();
  await read.click();
  const article = page.getByRole("region", { name: "Article" });
  await expect(article.locator("mark.quote").first()).toBeInViewport();
  const marked = (await article.locator("mark.quote").allInnerTexts()).join("");
  expect(marked.replace(/\s+/g, " ").trim()).toBe(quote.replace(/\s+/g, " ").trim());
  await article.getByRole("button", { name: "Back to the timeline" }).click();
  await expect(article).toHaveCount(0);
  await expect(read).toBeFocused();
});

import { type APIRequestContext, test as base, expect, type Page } from "@playwright/test";

export { expect };

interface Fixtures {
  /** Slug of an empty timeline of the test's own. */
  timeline: string;
  /** Opens the page on that timeline, with these events. */
  openWith(...events: (readonly [title: string, date: string])[]): Promise<void>;
}

/** Every test also proves that the page asks nobody but its own origin, and that it throws nothing. */
export const test = base.extend<Fixtures>({
  page: async ({ page, baseURL }, use) => {
    const foreign: string[] = [];
    const thrown: string[] = [];
    page.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith("http") && origin !== new URL(baseURL ?? "").origin) {
        foreign.push(request.url());
      }
    });
    page.on("pageerror", (error) => thrown.push(error.message));
    await use(page);
    expect(foreign, "requests to other origins").toEqual([]);
    expect(thrown, "errors of the page").toEqual([]);
  },
  timeline: async ({ request }, use) => {
    const slug = `e2e-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 7)}`;
    const answer = await request.post("/api/v1/timelines", {
      data: { slug, title: `Test ${slug}` },
    });
    expect(answer.status()).toBe(201);
    await use(slug);
  },
  openWith: async ({ page, request, timeline }, use) => {
    await use(async (...events) => {
      for (const [title, date] of events) await createEvent(request, { timeline, title, date });
      await opened(page, `/?timeline=${timeline}`);
    });
  },
});

export async function createEvent(request: APIRequestContext, event: Record<string, unknown>) {
  const answer = await request.post("/api/v1/events", { data: event });
  expect(answer.status(), await answer.text()).toBe(201);
  return (await answer.json()) as { id: string; version: number };
}

/** Leaves events as an unsure reading would have. */
export async function propose(
  request: APIRequestContext,
  timeline: string,
  ...events: (readonly [title: string, date: string])[]
) {
  for (const [title, date] of events) {
    const { id } = await createEvent(request, { timeline, title, date });
    const answer = await request.patch(`/api/v1/events/${id}/marks`, {
      data: { status: "proposed" },
      headers: { "If-Match": "*" },
    });
    expect(answer.status()).toBe(200);
  }
}

/** Two events, one counting from the other. */
export const BRIDGE =
  "The mayor opened the new bridge on 12 April 2014. Two days later engineers closed it again.\n";

/** Adds an article and waits until there are so many events; answers with their ids, by date. */
export async function readArticle(
  request: APIRequestContext,
  timeline: string,
  text: string,
  { published = "2014-04-20", events = 2, publisher = null as string | null } = {},
): Promise<string[]> {
  const answer = await request.post("/api/v1/articles", {
    data: { timeline, text, title: "A bridge for a weekend", published, publisher },
  });
  expect(answer.status()).toBe(202);
  const ids = async () => {
    const page = await request.get(`/api/v1/events?timeline=${timeline}&undated=include`);
    return ((await page.json()) as { items: { id: string }[] }).items.map(({ id }) => id);
  };
  await expect.poll(async () => (await ids()).length, { timeout: 30_000 }).toBe(events);
  return ids();
}

export const rows = (page: Page) => page.locator(".list .row");
export const row = (page: Page, title: string | RegExp) => rows(page).filter({ hasText: title });
export const card = (page: Page) => page.getByRole("complementary", { name: "Event" });
export const stage = (page: Page) => page.locator("#timeline");

/** The page has its events and its stage stands. */
export async function opened(page: Page, address = "/") {
  await page.goto(address);
  await expect(page.locator(".list[aria-busy=false] h2")).toHaveText(/\d/);
  // It listens to hands and keys.
  await expect(page.locator("#timeline[aria-busy=true]")).toHaveCount(0);
}

export const param = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

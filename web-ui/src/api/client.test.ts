import { expect, test, vi } from "vitest";
import { EVERYTHING } from "../state/query.ts";
import { readingOnly } from "./ask.ts";
import { createApi } from "./client.ts";
import { Problem } from "./problem.ts";

function served(status: number, body: unknown) {
  const fetcher = vi.fn<typeof fetch>(() =>
    Promise.resolve(new Response(status === 204 ? null : JSON.stringify(body), { status })),
  );
  const call = () => {
    const [address, init] = fetcher.mock.calls[0] ?? [];
    return { address: String(address), ...init } as { address: string } & RequestInit;
  };
  return { api: createApi("", fetcher), call };
}

test("only what is asked is in the address", async () => {
  const { api, call } = served(200, { items: [], undated: 0, next: null });
  await api.events({ ...EVERYTHING, from: "2018", q: "a & b" }, "exclude");
  expect(call().address).toBe(
    "/api/v1/events?timeline=main&from=2018&q=a+%26+b&match=possible&undated=exclude&limit=500",
  );
});

test("a change names the version that was read", async () => {
  const { api, call } = served(200, {});
  await (await api.desk()).changeEvent("a/b", 3, { title: "New" });
  expect(call()).toMatchObject({
    address: "/api/v1/events/a%2Fb",
    method: "PATCH",
    body: '{"title":"New"}',
    headers: { "If-Match": '"3"', "Content-Type": "application/merge-patch+json" },
  });
});

test("nothing is what a deletion answers", async () => {
  const { api } = served(204, null);
  await expect((await api.desk()).deleteEvent("a", 1)).resolves.toBeUndefined();
});

test("a refusal is a problem with its fields", async () => {
  const body = {
    title: "Bad",
    errors: [{ pointer: "#/date", code: "no-such-day", detail: "no such day" }],
  };
  const { api } = served(400, body);
  const problem = await (await api.desk()).parseDate("2019-02-29").catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(Problem);
  expect((problem as Problem).fields.get("date")).toMatchObject(body.errors[0] ?? {});
});

test("a refusal in other words is a problem all the same", async () => {
  const fetcher = () => Promise.resolve(new Response("<html>", { status: 502 }));
  await expect(createApi("", fetcher).timelines()).rejects.toMatchObject({ status: 502 });
});

test("nobody there is a problem of its own, an abort is not", async () => {
  const away = () => Promise.reject(new TypeError("failed"));
  await expect(createApi("", away).timelines()).rejects.toMatchObject({ status: 0 });
  const aborted = () => Promise.reject(new DOMException("stop", "AbortError"));
  await expect(createApi("", aborted).timelines()).rejects.toMatchObject({ name: "AbortError" });
});

test("an article that was there before says so", async () => {
  const desk = await served(200, { id: "a", job: "j" }).api.desk();
  await expect(desk.addArticle({ timeline: "main", text: "x" })).resolves.toEqual({
    id: "a",
    job: "j",
    known: true,
  });
});

test("a framed page cannot ask for a change", async () => {
  const asked = vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response("[]"));
  const api = createApi("", readingOnly);
  await expect(api.timelines()).resolves.toEqual([]);
  const desk = await api.desk();
  for (const change of [
    desk.addArticle({ timeline: "main", text: "x" }),
    desk.deleteEvent("a"),
    desk.restore("a"),
  ]) {
    await expect(change).rejects.toMatchObject({ status: 405 });
  }
  expect(asked).toHaveBeenCalledOnce();
  asked.mockRestore();
});

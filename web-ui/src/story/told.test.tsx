// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, expect, test, vi } from "vitest";
import { Problem } from "../api/problem.ts";
import type { EventDetail } from "../api/types.ts";
import { apiWith, detail } from "../views/double.fixture.ts";
import { useTold } from "./told.ts";

afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

test("each event of a story is asked for once, however the answers come", async () => {
  const answers = new Map<string, (event: EventDetail) => void>();
  const event = vi.fn(
    (id: string, _?: AbortSignal) =>
      new Promise<EventDetail>((resolve) => {
        answers.set(id, resolve);
      }),
  );
  const api = apiWith([], { event });
  function Teller({ ids }: { ids: readonly string[] }) {
    return <p>{[...useTold(api, ids).keys()].join()}</p>;
  }
  const told = () => document.querySelector("p")?.textContent;
  await act(() => render(<Teller ids={["a", "b", "c"]} />, document.body));
  await act(async () => answers.get("b")?.(detail({ id: "b" })));
  expect(told()).toBe("b");
  await act(() => render(<Teller ids={["a", "b", "c", "d"]} />, document.body));
  await act(async () => answers.get("a")?.(detail({ id: "a" })));
  expect(told()).toBe("b,a");
  expect(event.mock.calls.map(([id]) => id)).toEqual(["a", "b", "c", "d"]);
  await act(() => render(null, document.body));
  expect(event.mock.calls.every(([, signal]) => signal?.aborted)).toBe(true);
});

test("an event is gone when the service says so, not while it is away", async () => {
  vi.useFakeTimers();
  const event = vi
    .fn((id: string) => Promise.resolve(detail({ id })))
    .mockRejectedValueOnce(Problem.unreachable())
    .mockRejectedValueOnce(new Problem(404, {}))
    .mockRejectedValueOnce(new Problem(503, {}));
  const api = apiWith([], { event });
  const seen: string[] = [];
  function Teller() {
    const told = [...useTold(api, ["away", "gone"])].map(([id, one]) => `${id} ${one?.title}`);
    seen.push(told.join());
    return null;
  }
  await act(() => render(<Teller />, document.body));
  await act(() => vi.dynamicImportSettled());
  expect(seen.at(-1)).toBe("gone undefined");
  for (let i = 0; i < 2; i++) {
    await act(async () => {
      await vi.advanceTimersByTimeAsync(3000);
    });
  }
  expect(seen.at(-1)).toBe("gone undefined,away A coin is minted");
  expect(seen).not.toContain("away undefined");
});

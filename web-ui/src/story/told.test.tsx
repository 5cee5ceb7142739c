// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, expect, test, vi } from "vitest";
import type { EventDetail } from "../api/types.ts";
import { apiWith, detail } from "../views/double.fixture.ts";
import { useTold } from "./told.ts";

afterEach(() => render(null, document.body));

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

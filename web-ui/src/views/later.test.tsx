// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { later } from "./later.tsx";

beforeEach(() => void vi.useFakeTimers());
afterEach(async () => {
  await act(() => render(null, document.body));
  vi.useRealTimers();
});

const pass = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });

const Words = () => <p>There</p>;

test("what could not be fetched is asked for again until it is there", async () => {
  const load = vi
    .fn()
    .mockRejectedValueOnce(new TypeError())
    .mockRejectedValueOnce(new TypeError());
  load.mockResolvedValue(Words);
  const View = later(load);
  await act(() => render(<View />, document.body));
  expect(document.body.textContent).toBe("");
  for (const calls of [2, 3]) {
    await pass(3000);
    expect(load).toHaveBeenCalledTimes(calls);
  }
  await pass(60_000);
  expect(document.body.textContent).toBe("There");
  expect(load).toHaveBeenCalledTimes(3);
});

test("nobody asks for what is not wanted any more", async () => {
  const load = vi.fn().mockRejectedValue(new TypeError());
  const View = later(load);
  await act(() => render(<View />, document.body));
  await act(() => render(null, document.body));
  await pass(60_000);
  expect(load).toHaveBeenCalledTimes(1);
});

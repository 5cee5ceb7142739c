// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createLive } from "./live.ts";

const CLOSED = 2;

class Source extends EventTarget {
  static readonly CLOSED = CLOSED;
  static made: Source[] = [];
  readyState = 1;

  constructor(readonly url: string) {
    super();
    Source.made.push(this);
  }

  say(type: string, data?: unknown): void {
    this.dispatchEvent(new MessageEvent(type, { data: JSON.stringify(data) }));
  }

  close(): void {
    this.readyState = CLOSED;
  }
}

let hidden = false;

function turn(away: boolean): void {
  hidden = away;
  document.dispatchEvent(new Event("visibilitychange"));
}

beforeEach(() => {
  Source.made = [];
  hidden = false;
  Object.defineProperty(document, "hidden", { configurable: true, get: () => hidden });
  vi.stubGlobal("EventSource", Source);
  vi.useFakeTimers();
});
/** Of whoever follows in a test. */
let stops: (() => void)[] = [];

afterEach(() => {
  for (const stop of stops) stop();
  stops = [];
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const latest = () => Source.made.at(-1) as Source;

function followed() {
  const follower = { changed: vi.fn(), missed: vi.fn() };
  const live = createLive();
  const stop = live.follow("main", follower);
  stops.push(stop);
  return { live, stop, ...follower };
}

test("the first opening has missed nothing, a change is told", () => {
  const { changed, missed } = followed();
  latest().say("open");
  latest().say("change", { seq: 1, kind: "created", id: "a", version: 1 });
  expect(missed).not.toHaveBeenCalled();
  expect(changed).toHaveBeenCalledWith({ seq: 1, kind: "created", id: "a", version: 1 });
});

test("after a source that was given up the next one, without a last id, has missed something", () => {
  const { live, missed } = followed();
  latest().say("open");
  latest().readyState = CLOSED;
  latest().say("error");
  expect(live.connected.value).toBe(false);
  vi.advanceTimersByTime(10_000);
  expect(Source.made).toHaveLength(2);
  latest().say("open");
  expect(live.connected.value).toBe(true);
  expect(missed).toHaveBeenCalledTimes(1);
});

test("a position that the service does not know any more is a gap", () => {
  const { missed } = followed();
  latest().say("open");
  latest().say("reset");
  expect(missed).toHaveBeenCalledTimes(1);
});

test("who stops following hears no more of it", () => {
  const { stop } = followed();
  latest().readyState = CLOSED;
  latest().say("error");
  stop();
  vi.advanceTimersByTime(10_000);
  expect(Source.made).toHaveLength(1);
});

test("a page that nobody sees holds no connection, and reads again when it is seen", () => {
  const { live, missed } = followed();
  latest().say("open");
  turn(true);
  expect(latest().readyState).toBe(CLOSED);
  expect(live.connected.value).toBe(true);
  turn(false);
  turn(false);
  expect(Source.made).toHaveLength(2);
  expect(missed).not.toHaveBeenCalled();
  latest().say("open");
  expect(missed).toHaveBeenCalledTimes(1);
});

test("a page that was opened out of sight connects when it is seen, and reads again", () => {
  hidden = true;
  const { missed } = followed();
  expect(Source.made).toHaveLength(0);
  turn(false);
  latest().say("open");
  expect(missed).toHaveBeenCalledTimes(1);
});

test("who stops following is not reconnected by being seen, nor by time", () => {
  const { stop } = followed();
  latest().readyState = CLOSED;
  latest().say("error");
  turn(true);
  vi.advanceTimersByTime(10_000);
  expect(Source.made).toHaveLength(1);
  stop();
  turn(false);
  expect(Source.made).toHaveLength(1);
});

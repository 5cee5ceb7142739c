// @vitest-environment happy-dom
import { signal } from "@preact/signals";
import { type ComponentChildren, render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Api } from "../api/api.ts";
import type { ParsedDate } from "../api/types.ts";
import { createStore } from "../state/store.ts";
import { readPlace } from "../state/url.ts";
import { DateField } from "./date-field.tsx";
import { apiWith, reading, silent } from "./double.fixture.ts";
import { RangeFields } from "./range-fields.tsx";
import { Search } from "./search.tsx";
import { Shared } from "./shared.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

async function show(view: ComponentChildren, part: Partial<Api> = {}) {
  const store = createStore(apiWith([], part), readPlace(""), silent);
  await act(() =>
    render(
      <Shared.Provider value={{ store, live: silent, repaints: signal(0) }}>
        {view}
      </Shared.Provider>,
      document.body,
    ),
  );
  return store;
}

const field = (id: string) => document.getElementById(id) as HTMLInputElement;

const type = (id: string, text: string) =>
  act(async () => {
    field(id).value = text;
    field(id).dispatchEvent(new Event("input", { bubbles: true }));
    await vi.advanceTimersByTimeAsync(300);
  });

const enter = (id: string) =>
  act(async () => {
    field(id).dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    await vi.dynamicImportSettled();
    await vi.advanceTimersByTimeAsync(10);
  });

function parsed(edtf: string, earliest: string | null, latest: string | null): ParsedDate {
  const date = { edtf, kind: "moment", precision: "day", earliest, latest, display: edtf };
  return { date, derivation: null, sentence: "" } as unknown as ParsedDate;
}

/** Answers that come when they are let. */
function slow() {
  const answers = new Map<string, (date: ParsedDate) => void>();
  const parseDate = (text: string) =>
    new Promise<ParsedDate>((resolve) => {
      answers.set(text, resolve);
    });
  const answer = (text: string, date: ParsedDate) =>
    act(async () => {
      answers.get(text)?.(date);
      await vi.advanceTimersByTimeAsync(10);
    });
  return { parseDate, answer };
}

test("a search that ends in a space keeps it while it is typed", async () => {
  const store = await show(<Search />);
  await type("search", "hanoi ");
  expect(store.query.value.q).toBe("hanoi");
  expect(field("search").value).toBe("hanoi ");
  await act(async () => {
    store.ask({ q: "" });
    await vi.advanceTimersByTimeAsync(20);
  });
  expect(field("search").value).toBe("");
});

test("the answer to what was typed first does not overtake what was typed last", async () => {
  const { parseDate, answer } = slow();
  const store = await show(<RangeFields />, reading(parseDate));
  await type("range-from", "2017");
  await enter("range-from");
  await type("range-from", "2018");
  await enter("range-from");
  await answer("2018", parsed("2018", "2018-01-01", "2018-12-31"));
  await answer("2017", parsed("2017", "2017-01-01", "2017-12-31"));
  expect(store.query.value.from).toBe("2018");
});

test.each([
  ["range-from", "XXXX-06-12", null, null, "no first day"],
  ["range-to", "2017/", "2017-01-01", null, "no last day"],
])("%s refuses %s at the field", async (id, edtf, earliest, latest, words) => {
  const parseDate = () => Promise.resolve(parsed(edtf, earliest, latest));
  const store = await show(<RangeFields />, reading(parseDate));
  await type(id, edtf);
  await enter(id);
  expect(document.querySelector("[role=alert]")?.textContent).toContain(words);
  expect([store.query.value.from, store.query.value.to]).toEqual([null, null]);
});

test("Escape takes what was typed back, and what was refused of it", async () => {
  const parseDate = () => Promise.resolve(parsed("XXXX-06-12", null, null));
  const store = await show(<RangeFields />, reading(parseDate));
  await act(() => store.ask({ from: "2018" }));
  await type("range-from", "12 June");
  await enter("range-from");
  const key = new KeyboardEvent("keydown", { key: "Escape", bubbles: true });
  await act(() => void field("range-from").dispatchEvent(key));
  expect(field("range-from").value).toBe("2018");
  expect(document.querySelector("[role=alert]")).toBeNull();
  await goTo("range-to");
  await goTo(null);
  expect(store.query.value.from).toBe("2018");
});

/** Tab: the focus goes to the other end, which says what was typed here. */
const goTo = (id: string | null) =>
  act(async () => {
    if (id) field(id).focus();
    else (document.activeElement as HTMLElement).blur();
    await vi.dynamicImportSettled();
    await vi.advanceTimersByTimeAsync(10);
  });
const EIGHTIES = parsed("198X", "1980-01-01", "1989-12-31");
const NINETY = parsed("1990", "1990-01-01", "1990-12-31");
const ends = ({ query }: Awaited<ReturnType<typeof show>>) => [query.value.from, query.value.to];

test.each(["before", "after"])(
  "what is typed at the other end stays, where the first is read %s it begins",
  async (when) => {
    const { parseDate, answer } = slow();
    const store = await show(<RangeFields />, reading(parseDate));
    await goTo("range-from");
    await type("range-from", "the 1980s");
    await goTo("range-to");
    if (when === "before") await answer("the 1980s", EIGHTIES);
    expect(field("range-to").value).toBe("");
    await type("range-to", "1990");
    if (when === "after") await answer("the 1980s", EIGHTIES);
    expect(field("range-to").value).toBe("1990");
    await goTo(null);
    await answer("1990", NINETY);
    expect(ends(store)).toEqual(["198X", "1990"]);
  },
);

test("what is typed at both ends holds, in whichever order they are read", async () => {
  const { parseDate, answer } = slow();
  const store = await show(<RangeFields />, reading(parseDate));
  await goTo("range-from");
  await type("range-from", "the 1980s");
  await goTo("range-to");
  await type("range-to", "1990");
  await goTo(null);
  await answer("1990", NINETY);
  await answer("the 1980s", EIGHTIES);
  expect(ends(store)).toEqual(["198X", "1990"]);
});

test("a stretch is the whole range once the other end is left without a word", async () => {
  const { parseDate, answer } = slow();
  const store = await show(<RangeFields />, reading(parseDate));
  await goTo("range-from");
  await type("range-from", "the 1980s");
  await goTo("range-to");
  await answer("the 1980s", EIGHTIES);
  expect(ends(store)).toEqual(["198X", null]);
  await goTo(null);
  expect(ends(store)).toEqual(["198X", "198X"]);
  expect(field("range-to").value).toBe("1980s");
});

test.each([
  ["range-from", "until 1990", "[..1990]", null, "1990-12-31", ["", "1990"]],
  ["range-to", "since 1990", "[1990..]", "1990-01-01", null, ["1990", ""]],
  ["range-from", "1980-1990", "1980/1990", "1980-01-01", "1990-12-31", ["1980", "1990"]],
  ["range-to", "1980-1990", "1980/1990", "1980-01-01", "1990-12-31", ["1980", "1990"]],
] as const)(
  "in %s “%s” is shown at both ends as it is read, whatever stood there",
  async (id, words, edtf, earliest, latest, shown) => {
    const store = await show(
      <RangeFields />,
      reading(async () => parsed(edtf, earliest, latest)),
    );
    await act(() => store.ask({ from: "1950", to: "2020" }));
    await goTo(id);
    await type(id, words);
    await goTo(id === "range-from" ? "range-to" : "range-from");
    expect([field("range-from").value, field("range-to").value]).toEqual(shown);
    await goTo(null);
    expect(ends(store)).toEqual(shown.map((text) => text || null));
  },
);

test("a date that is being read is not shown as understood", async () => {
  const { parseDate, answer } = slow();
  const view = (value: string) => (
    <DateField name="date" label="When" hint="" value={value} onText={() => undefined} />
  );
  await show(view("2018"), reading(parseDate));
  const output = () => document.querySelector("output") as HTMLOutputElement;
  expect(output().getAttribute("aria-busy")).toBe("true");
  await act(async () => {
    await vi.advanceTimersByTimeAsync(300);
  });
  await answer("2018", parsed("2018", "2018-01-01", "2018-12-31"));
  expect(output().getAttribute("aria-busy")).toBe("false");
  expect(output().className).toBe("reading read");
});

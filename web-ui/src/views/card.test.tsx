// @vitest-environment happy-dom
import { signal } from "@preact/signals";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, expect, test, vi } from "vitest";
import { createStore } from "../state/store.ts";
import { readPlace } from "../state/url.ts";
import { Card } from "./card.tsx";
import { apiWith, silent, summary } from "./double.fixture.ts";
import { Shared } from "./shared.ts";

afterEach(() => render(null, document.body));

test.each([
  ["2018-06-12", "to the day"],
  ["2018-06-12~", null],
  ["2018-06-12?", null],
  ["2018-06-12%", null],
  ["2018-06-12~/2018-06-20", null],
])("the card says how exactly %s is known: %s", async (edtf, precision) => {
  const date = {
    edtf,
    kind: "moment" as const,
    precision: "day" as const,
    earliest: "2018-06-12",
    latest: "2018-06-12",
    display: edtf,
  };
  const store = createStore(apiWith([summary({ id: "a", date })]), readPlace("?event=a"), silent);
  await vi.waitFor(() => expect(store.detail.value.value).not.toBeNull());
  await act(() =>
    render(
      <Shared.Provider value={{ store, live: silent, repaints: signal(0) }}>
        <Card />
      </Shared.Provider>,
      document.body,
    ),
  );
  expect(document.querySelector("h2")?.textContent).toBe("A coin is minted");
  expect(document.querySelector(".precision")?.textContent.replace(" · ", "") ?? null).toBe(
    precision,
  );
});

// @vitest-environment happy-dom
import { signal } from "@preact/signals";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, expect, test, vi } from "vitest";
import type { Desk } from "../api/desk.ts";
import { createStore } from "../state/store.ts";
import { readPlace } from "../state/url.ts";
import { apiWith, silent } from "./double.fixture.ts";
import { FilesForm } from "./files-form.tsx";
import { Shared } from "./shared.ts";

afterEach(() => render(null, document.body));

test("files go to the timeline that was shown when they came", async () => {
  const addArticle = vi.fn<Desk["addArticle"]>(() =>
    Promise.resolve({ id: "x", job: "j", known: true }),
  );
  const desk = { addArticle } as unknown as Desk;
  const api = apiWith([], { desk: () => Promise.resolve(desk) });
  const store = createStore(api, readPlace("?timeline=here"), silent);
  const file = new File(["The bridge was opened on 12 April 2014."], "bridge.txt");
  const arrived = { kind: "files", files: [file], timeline: "here" } as const;
  await act(() =>
    render(
      <Shared.Provider value={{ store, live: silent, repaints: signal(0) }}>
        <FilesForm arrived={arrived} />
      </Shared.Provider>,
      document.body,
    ),
  );
  await vi.waitFor(() => expect(document.querySelector("li.ready")).not.toBeNull());
  await act(() => store.go(readPlace("?timeline=there")));
  await act(async () => {
    document.querySelector("form")?.dispatchEvent(new Event("submit", { cancelable: true }));
  });
  await vi.waitFor(() => expect(addArticle).toHaveBeenCalled());
  expect(addArticle.mock.calls[0]?.[0].timeline).toBe("here");
});

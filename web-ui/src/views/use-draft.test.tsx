// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, expect, test } from "vitest";
import { type Drafting, useDraft } from "./use-draft.ts";

interface Fields {
  readonly title: string;
  readonly notes: string;
}

afterEach(() => render(null, document.body));

async function open(form: string, start: Fields, given: Partial<Fields> | null = null) {
  const now: { drafting: Drafting<Fields> | null } = { drafting: null };
  function Form() {
    now.drafting = useDraft(form, start, given);
    return null;
  }
  await act(() => render(<Form />, document.body));
  return () => now.drafting as Drafting<Fields>;
}

const close = () => act(() => render(null, document.body));

test("only what was changed is laid over what there is by then", async () => {
  const first = await open("one", { title: "A bridge", notes: "old" });
  await act(() => first().change({ title: "The bridge" }));
  await close();
  const again = await open("one", { title: "A bridge", notes: "from somebody else" });
  expect(again().draft).toEqual({ title: "The bridge", notes: "from somebody else" });
  expect(again().isBack).toBe(true);
});

test("what is saved or given up does not come back, nor what belongs to another form", async () => {
  const first = await open("two", { title: "", notes: "" });
  await act(() => first().change({ title: "A letter" }));
  await close();
  expect((await open("three", { title: "", notes: "" }))().isBack).toBe(false);
  await close();
  const again = await open("two", { title: "", notes: "" });
  await act(() => again().forget());
  expect(again().draft.title).toBe("");
  await close();
  expect((await open("two", { title: "", notes: "" }))().isBack).toBe(false);
});

test("what is given takes the place of what was typed, and is kept in its turn", async () => {
  const first = await open("four", { title: "", notes: "" });
  await act(() => first().change({ title: "typed" }));
  await close();
  const given = await open("four", { title: "", notes: "" }, { notes: "pasted" });
  expect(given().draft).toEqual({ title: "", notes: "pasted" });
  expect(given().isBack).toBe(false);
  await close();
  expect((await open("four", { title: "", notes: "" }))().draft.notes).toBe("pasted");
});

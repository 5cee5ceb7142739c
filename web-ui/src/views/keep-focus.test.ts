// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepFocus } from "./keep-focus.ts";

let stop: () => void;

beforeEach(() => {
  document.body.innerHTML = `<div class="page">
    <fieldset id="range"><select id="presets"></select><label><input id="certain" type="checkbox"></label><button id="all">All</button></fieldset>
    <main>
      <section id="events" tabindex="-1">
        <ol><li id="l1"><button id="r1">1</button></li><li id="l2"><button id="r2">2</button></li><li id="l3"><button id="r3">3</button></li></ol>
      </section>
      <aside id="card" data-back><p id="decide"><button id="accept">Accept</button></p><input id="tag"></aside>
    </main>
    <section id="toast" data-back><button id="undo">Undo</button></section>
  </div>`;
  stop = keepFocus(document);
});
afterEach(() => stop());

const at = (id: string) => document.getElementById(id) as HTMLElement;
const hasFocus = (id: string) =>
  vi.waitFor(() => expect(document.activeElement?.id || document.activeElement?.tagName).toBe(id));
const settled = () => new Promise((done) => setTimeout(done, 20));

test.each([
  ["all", ["all"], "certain"],
  ["accept", ["decide"], "tag"],
  ["r2", ["l2"], "r3"],
  ["r3", ["l3"], "r2"],
  ["r1", ["l1", "l2"], "r3"],
  ["r1", ["l1", "l2", "l3"], "events"],
])("when %s had it and %j go, %s has it", async (focused, gone, expected) => {
  at(focused).focus();
  for (const id of gone) at(id).remove();
  await hasFocus(expected);
});

test("a part of the page that is closed gives it back", async () => {
  at("r2").focus();
  at("undo").focus();
  at("toast").remove();
  await hasFocus("r2");
});

test("to where one was before that, if that is gone as well", async () => {
  at("r1").focus();
  at("r2").focus();
  at("accept").focus();
  at("l2").remove();
  at("card").remove();
  await hasFocus("r1");
});

test("and to the list, if one was nowhere", async () => {
  at("undo").focus();
  at("toast").remove();
  await hasFocus("events");
});

test("what was disabled for a moment gets it again", async () => {
  const button = at("accept") as HTMLButtonElement;
  button.focus();
  button.disabled = true;
  // Browsers do so by themselves.
  vi.spyOn(document, "activeElement", "get").mockReturnValue(document.body);
  const focus = vi.spyOn(button, "focus");
  await settled();
  expect(focus).not.toHaveBeenCalled();
  button.disabled = false;
  await vi.waitFor(() => expect(focus).toHaveBeenCalled());
  vi.restoreAllMocks();
});

test("nothing is done for who has left on purpose", async () => {
  at("r2").focus();
  at("r2").blur();
  await settled();
  at("l2").remove();
  await settled();
  expect(document.activeElement).toBe(document.body);
});

test("nor for who is elsewhere", async () => {
  at("r2").focus();
  at("l3").remove();
  await settled();
  expect(document.activeElement?.id).toBe("r2");
});

test("out of an open dialog it does not go", async () => {
  const dialog = document.createElement("dialog");
  dialog.setAttribute("open", "");
  dialog.innerHTML = '<button id="close">x</button><p id="file"><button id="leave">-</button></p>';
  at("r1").focus();
  document.querySelector(".page")?.append(dialog);
  at("leave").focus();
  at("file").remove();
  await hasFocus("close");
  at("close").outerHTML = '<input id="only">';
  await hasFocus("only");
});

// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { listen } from "./gestures.ts";

function stage() {
  const element = document.createElement("div");
  const captured = vi.fn();
  element.setPointerCapture = captured;
  const target = {
    pan: vi.fn(),
    zoom: vi.fn(),
    click: vi.fn(),
    doubleClick: vi.fn(),
    hover: vi.fn(),
    leave: vi.fn(),
    still: true,
  };
  listen(element, target);
  const say = (type: string, clientX: number, buttons: number, pointerId = 1) =>
    element.dispatchEvent(
      new PointerEvent(type, { clientX, buttons, pointerId, button: 0, pointerType: "mouse" }),
    );
  return { target, captured, say };
}

test("a press that moves drags, and is held until it is released", () => {
  const { target, captured, say } = stage();
  say("pointerdown", 100, 1);
  expect(captured).toHaveBeenCalledWith(1);
  say("pointermove", 130, 1);
  expect(target.pan).toHaveBeenCalledWith(30);
  say("pointerup", 130, 0);
  say("pointermove", 160, 0);
  expect(target.pan).toHaveBeenCalledTimes(1);
  expect(target.click).not.toHaveBeenCalled();
});

test("a press that stays is a click", () => {
  const { target, say } = stage();
  say("pointerdown", 100, 1);
  say("pointerup", 101, 0);
  expect(target.click).toHaveBeenCalledTimes(1);
});

test.each([
  ["a release that nobody heard", null],
  ["a cancelled press", "pointercancel"],
  ["a press that was taken away", "lostpointercapture"],
])("after %s moving is hovering", (_, end) => {
  const { target, say } = stage();
  say("pointerdown", 100, 1);
  if (end) say(end, 100, 0);
  say("pointermove", 200, 0);
  expect(target.pan).not.toHaveBeenCalled();
  expect(target.hover).toHaveBeenCalledTimes(1);
});

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
  const send = (type: string, init: PointerEventInit) =>
    element.dispatchEvent(new PointerEvent(type, { pointerId: 1, button: 0, ...init }));
  const say = (type: string, clientX: number, buttons: number, pointerId = 1) =>
    send(type, { clientX, buttons, pointerId, pointerType: "mouse" });
  const touch = (type: string, clientX: number, clientY: number) =>
    send(type, { clientX, clientY, buttons: 1, pointerType: "touch" });
  return { target, captured, say, touch, element };
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

test("a finger that goes up and down means the page, one that goes along means the stage", () => {
  const { target, touch } = stage();
  touch("pointerdown", 100, 100);
  touch("pointermove", 102, 90);
  touch("pointermove", 103, 60);
  touch("pointerup", 103, 60);
  expect(target.pan).not.toHaveBeenCalled();
  expect(target.click).not.toHaveBeenCalled();
  touch("pointerdown", 100, 100);
  touch("pointermove", 120, 98);
  touch("pointermove", 150, 95);
  expect(target.pan.mock.calls).toEqual([[20], [30]]);
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

function turn(init: WheelEventInit, scrollHeight: number) {
  const { target, element } = stage();
  Object.defineProperty(document.documentElement, "scrollHeight", {
    value: scrollHeight,
    configurable: true,
  });
  Object.defineProperty(document.documentElement, "clientHeight", {
    value: 800,
    configurable: true,
  });
  const { deltaX = 0, ...modifiers } = init;
  const event = new WheelEvent("wheel", { deltaX, deltaY: 100, cancelable: true });
  // happy-dom's wheel has no modifiers.
  Object.assign(event, modifiers);
  element.dispatchEvent(event);
  return { target, kept: event.defaultPrevented };
}

test.each([
  ["a plain wheel where nothing scrolls", {}, 800, true],
  ["a plain wheel on a page that scrolls", {}, 2000, false],
  ["a wheel with Ctrl on a page that scrolls", { ctrlKey: true }, 2000, true],
  ["a wheel with the command key on a page that scrolls", { metaKey: true }, 2000, true],
])("%s", (_, init, scrollHeight, zooms) => {
  const { target, kept } = turn(init, scrollHeight);
  expect(target.zoom).toHaveBeenCalledTimes(zooms ? 1 : 0);
  expect(kept).toBe(zooms);
});

test("sideways and with Shift the wheel moves along", () => {
  const sideways = turn({ deltaX: 300 }, 2000);
  expect(sideways.target.pan).toHaveBeenCalledWith(-300);
  expect(turn({ shiftKey: true }, 2000).target.pan).toHaveBeenCalledWith(-100);
});

test("two fingers zoom about their middle", () => {
  const { target, say } = stage();
  say("pointerdown", 100, 1, 1);
  say("pointerdown", 200, 1, 2);
  say("pointermove", 300, 1, 2);
  expect(target.zoom).toHaveBeenCalledWith(200, 2);
  say("pointerup", 300, 0, 2);
  say("pointerup", 100, 0, 1);
  expect(target.click).not.toHaveBeenCalled();
});

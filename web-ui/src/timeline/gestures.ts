import { decayed, Inertia } from "./inertia.ts";

/** What gestures ask of the stage; x and y in pixels of the stage. */
export interface GestureTarget {
  pan(dx: number): void;
  zoom(x: number, factor: number): void;
  click(x: number, y: number): void;
  doubleClick(x: number, y: number): void;
  hover(x: number, y: number): void;
  leave(): void;
  readonly still: boolean;
}

const DRAG_THRESHOLD = 4;
const WHEEL_ZOOM = 0.0022;
const LINE_PX = 18;

/** Mouse, pen, fingers and wheel; returns how to let go of them. */
export function listen(element: HTMLElement, target: GestureTarget): () => void {
  const pointers = new Map<number, { x: number; y: number }>();
  const inertia = new Inertia();
  let along = 0;
  let across = 0;
  let glide = 0;

  const at = (event: MouseEvent) => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const stopGlide = () => cancelAnimationFrame(glide);

  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    stopGlide();
    if (pointers.size === 0) {
      along = 0;
      across = 0;
    }
    pointers.set(event.pointerId, at(event));
    // From here on its release is heard wherever it happens.
    element.setPointerCapture(event.pointerId);
  };

  const move = (event: PointerEvent) => {
    const now = at(event);
    // Released where nobody heard it, as behind a dialog of the system.
    if (event.buttons === 0) pointers.delete(event.pointerId);
    const last = pointers.get(event.pointerId);
    if (!last) {
      target.hover(now.x, now.y);
      return;
    }
    along += Math.abs(now.x - last.x);
    across += event.pointerType === "mouse" ? 0 : Math.abs(now.y - last.y);
    if (along + across < DRAG_THRESHOLD && pointers.size === 1) return;
    if (pointers.size === 1) {
      inertia.sample(now.x, event.timeStamp);
      // A finger that goes up and down means the page, until the browser has found out, too.
      if (along > across) target.pan(now.x - last.x);
    } else {
      pinch(event.pointerId, last, now);
    }
    pointers.set(event.pointerId, now);
  };

  const pinch = (id: number, last: { x: number; y: number }, now: { x: number; y: number }) => {
    const other = [...pointers.entries()].find(([key]) => key !== id)?.[1];
    if (!other) return;
    const gap = (p: { x: number; y: number }) =>
      Math.max(24, Math.hypot(p.x - other.x, p.y - other.y));
    target.pan((now.x - last.x) / 2);
    target.zoom((now.x + other.x) / 2, gap(now) / gap(last));
  };

  const up = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId) || pointers.size > 0) return;
    const { x, y } = at(event);
    if (along + across < DRAG_THRESHOLD) {
      target.click(x, y);
      return;
    }
    const speed = inertia.release(event.timeStamp);
    if (!target.still) run(speed, event.timeStamp);
  };

  const run = (speed: number, since: number) => {
    glide = requestAnimationFrame((now) => {
      const ms = Math.max(0, now - since);
      const left = decayed(speed, ms);
      if (left === 0) return;
      target.pan(left * ms);
      run(left, now);
    });
  };

  const cancel = (event: PointerEvent) => {
    pointers.delete(event.pointerId);
  };

  const wheel = (event: WheelEvent) => {
    const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
    const meant = event.ctrlKey || event.metaKey || event.shiftKey || sideways;
    if (!meant && scrollsElsewhere(element)) return;
    event.preventDefault();
    stopGlide();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1;
    if (sideways) target.pan(-event.deltaX * unit);
    else if (event.shiftKey) target.pan(-event.deltaY * unit);
    else {
      // A pinch on a touchpad comes as a wheel with Ctrl, in small steps.
      const strength = event.ctrlKey ? 4 : 1;
      const delta = Math.max(-240, Math.min(240, event.deltaY * unit * strength));
      target.zoom(at(event).x, Math.exp(-delta * WHEEL_ZOOM));
    }
  };

  const double = (event: MouseEvent) => {
    const { x, y } = at(event);
    target.doubleClick(x, y);
  };
  const leave = () => target.leave();

  const stop = new AbortController();
  const { signal } = stop;
  element.addEventListener("pointerdown", down, { signal });
  element.addEventListener("pointermove", move, { signal });
  element.addEventListener("pointerup", up, { signal });
  element.addEventListener("pointercancel", cancel, { signal });
  element.addEventListener("lostpointercapture", cancel, { signal });
  element.addEventListener("pointerleave", leave, { signal });
  element.addEventListener("wheel", wheel, { signal, passive: false });
  element.addEventListener("dblclick", double, { signal });
  return () => {
    stopGlide();
    stop.abort();
  };
}

/** The plain wheel belongs to what scrolls: this page, or one that we may be framed in until we are asked. */
function scrollsElsewhere(element: HTMLElement): boolean {
  const page = document.documentElement;
  if (page.scrollHeight > page.clientHeight + 1) return true;
  return window.parent !== window && document.activeElement !== element;
}

import type { Item } from "./item.ts";

/** An event known to the day. */
export function dot(id: string, day: number, importance = 0.5): Item {
  return range(id, day, day + 1, importance, [day, day + 1]);
}

export function range(
  id: string,
  from: number,
  to: number | null,
  importance = 0.5,
  core: readonly [number, number] | null = null,
): Item {
  return {
    id,
    title: id,
    when: "some day",
    factuality: "actual",
    disputed: false,
    importance,
    lanes: {},
    shape: { from, to, core, span: false, approximate: false, uncertain: false, either: [] },
  };
}

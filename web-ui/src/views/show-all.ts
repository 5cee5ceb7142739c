import type { Store } from "../state/store.ts";
import { whole } from "../state/whole.ts";
import type { Stage } from "../timeline/stage.ts";

export function showAll(stage: Stage, { items, query, extent }: Store): void {
  const all = whole(items.value, query.value, extent.value);
  if (all) stage.fly(all);
}

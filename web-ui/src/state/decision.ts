import type { Marks } from "../api/types.ts";
import { t } from "../messages/all.ts";
import { show, wayBack } from "./acts.ts";
import { type Deed, did, forget } from "./deeds.ts";
import { inOrder } from "./in-order.ts";
import type { Store } from "./store.ts";
import { inTurn, type Seen } from "./turns.ts";

export type Verdict = "accepted" | "dismissed";

/**
 * Decides on an event: done at once for whoever goes on, saved behind the decisions before it. `seen`
 * is what was decided on; null where that is still changing: then it is what the acts before leave.
 * Rejects when it could not be saved; there is nothing to be taken back then.
 */
export async function decideOn(
  store: Store,
  { id, title }: Pick<Seen, "id" | "title">,
  seen: Seen | null,
  status: Verdict,
): Promise<void> {
  const said = t.acts[status](title, 1);
  const saved = inOrder(async () => {
    const [desk, event] = await Promise.all([store.api.desk(), seen ?? store.api.event(id)]);
    const marks: Marks = { status };
    const turn = await inTurn(store, event, (now) => desk.mark(id, now.version, marks));
    show(store, [turn.after]);
    return wayBack(store, [turn]);
  });
  const deed: Deed = { said, events: [id], undo: async () => (await saved)?.() };
  did(deed);
  store.spoken.value = said;
  try {
    // It may have been so already.
    if ((await saved) === null) forget(deed);
  } catch (error) {
    forget(deed);
    throw error;
  }
}

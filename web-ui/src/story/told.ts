import { useEffect, useState } from "preact/hooks";
import type { Api } from "../api/api.ts";
import type { EventDetail } from "../api/types.ts";

/** Null for an event that is not there any more. */
export type Told = ReadonlyMap<string, EventDetail | null>;

/** The events of a story, each asked for once; those that have not come yet are not in the map. */
export function useTold(api: Api, ids: readonly string[]): Told {
  const [told, setTold] = useState<Told>(new Map());
  const missing = ids.filter((id) => !told.has(id)).join();
  useEffect(() => {
    if (missing === "") return;
    const abort = new AbortController();
    for (const id of missing.split(",")) {
      const put = (event: EventDetail | null) => {
        if (!abort.signal.aborted) setTold((before) => new Map(before).set(id, event));
      };
      api.event(id, abort.signal).then(put, () => put(null));
    }
    return () => abort.abort();
  }, [api, missing]);
  return told;
}

import { useEffect, useRef, useState } from "preact/hooks";
import type { Api } from "../api/api.ts";
import type { EventDetail } from "../api/types.ts";

/** Null for an event that is not there any more. */
export type Told = ReadonlyMap<string, EventDetail | null>;

/** The events of a story, each asked for once; those that have not come yet are not in the map. */
export function useTold(api: Api, ids: readonly string[]): Told {
  const [told, setTold] = useState<Told>(new Map());
  const asked = useRef(new Set<string>());
  const abort = useRef(new AbortController());
  useEffect(() => {
    const { signal } = abort.current;
    for (const id of ids) {
      if (asked.current.has(id)) continue;
      asked.current.add(id);
      const put = (event: EventDetail | null) => {
        if (!signal.aborted) setTold((before) => new Map(before).set(id, event));
      };
      api.event(id, signal).then(put, () => put(null));
    }
  }, [api, ids.join()]);
  useEffect(() => () => abort.current.abort(), []);
  return told;
}

import { useEffect, useRef, useState } from "preact/hooks";
import type { Api } from "../api/api.ts";
import { Problem } from "../api/problem.ts";
import type { EventDetail } from "../api/types.ts";

/** An id that is none is refused: there is no such event either. */
const GONE: ReadonlySet<number> = new Set([400, 404, 410]);

/** Null for an event that is not there any more. */
export type Told = ReadonlyMap<string, EventDetail | null>;

const AGAIN_MS = 3000;

/**
 * The events of a story, each asked for once, and again while the service is away; those that have
 * not come yet are not in the map.
 */
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
      const ask = () => {
        api.event(id, signal).then(put, (error) => {
          const { status } = Problem.of(error);
          if (GONE.has(status)) put(null);
          else if (!signal.aborted) setTimeout(ask, AGAIN_MS);
        });
      };
      ask();
    }
  }, [api, ids.join()]);
  useEffect(() => () => abort.current.abort(), []);
  return told;
}

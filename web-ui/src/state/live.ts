import { type ReadonlySignal, signal } from "@preact/signals";
import type { Change } from "../api/types.ts";

export interface Live {
  /** Calls for every change of a timeline until the returned function is called. */
  follow(timeline: string, changed: (change: Change) => void): () => void;
  readonly connected: ReadonlySignal<boolean>;
}

const AGAIN_MS = 5000;

/** Server-sent events; the browser resumes after the last id that it saw. */
export function createLive(): Live {
  const connected = signal(true);
  return {
    connected,
    follow(timeline, changed) {
      let source: EventSource;
      let again: ReturnType<typeof setTimeout> | undefined;
      const open = () => {
        source = new EventSource(`/api/v1/changes/stream?timeline=${encodeURIComponent(timeline)}`);
        source.addEventListener("open", () => {
          connected.value = true;
        });
        source.addEventListener("change", (event) => {
          changed(JSON.parse((event as MessageEvent<string>).data) as Change);
        });
        source.addEventListener("error", () => {
          connected.value = false;
          // After an answer that is no stream the browser gives up; a restarting service sends those.
          if (source.readyState === EventSource.CLOSED) again = setTimeout(open, AGAIN_MS);
        });
      };
      open();
      return () => {
        clearTimeout(again);
        source.close();
      };
    },
  };
}

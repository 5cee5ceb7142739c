import { type ReadonlySignal, signal } from "@preact/signals";
import type { Change } from "../api/types.ts";

export interface Follower {
  changed(change: Change): void;
  /** Changes may have gone by unseen: what is shown is to be read again. */
  missed(): void;
}

export interface Live {
  /** Tells of every change of a timeline until the returned function is called. */
  follow(timeline: string, follower: Follower): () => void;
  readonly connected: ReadonlySignal<boolean>;
}

const AGAIN_MS = 5000;

/**
 * Server-sent events. The browser resumes after the last id that it saw, a new source knows none,
 * and the service may have forgotten it (`reset`): whoever follows reads again after each gap. A
 * page that nobody sees holds no connection, of which a browser has six for all its tabs.
 */
export function createLive(): Live {
  const connected = signal(true);
  return {
    connected,
    follow(timeline, { changed, missed }) {
      // What it shows was read before it was first seen.
      let behind = document.hidden;
      let source: EventSource | null = null;
      let again: ReturnType<typeof setTimeout> | undefined;
      const open = () => {
        source = new EventSource(`/api/v1/changes/stream?timeline=${encodeURIComponent(timeline)}`);
        source.addEventListener("open", () => {
          connected.value = true;
          if (behind) missed();
          behind = true;
        });
        source.addEventListener("reset", missed);
        source.addEventListener("change", (event) => {
          changed(JSON.parse((event as MessageEvent<string>).data) as Change);
        });
        source.addEventListener("error", () => {
          connected.value = false;
          // After an answer that is no stream the browser gives up; a restarting service sends those.
          if (source?.readyState === EventSource.CLOSED) again = setTimeout(open, AGAIN_MS);
        });
      };
      const close = () => {
        clearTimeout(again);
        source?.close();
        source = null;
      };
      const look = () => {
        if (document.hidden) close();
        else if (!source) open();
      };
      look();
      document.addEventListener("visibilitychange", look);
      return () => {
        document.removeEventListener("visibilitychange", look);
        close();
      };
    },
  };
}

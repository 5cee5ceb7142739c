import { useEffect, useState } from "preact/hooks";
import type { Api } from "../api/api.ts";
import { Problem } from "../api/problem.ts";
import type { Accepted } from "../api/types.ts";
import { t } from "../messages/all.ts";
import { closeDialog } from "../state/dialogs.ts";
import { useStore } from "./shared.ts";

type Progress =
  | { readonly over: false; readonly said: string; readonly share: number }
  | { readonly over: true; readonly said: string };

const ASK_MS = 400;

/** From sent to read; the events come by themselves over the live stream. */
export function ArticleProgress({
  accepted,
  onAnother,
}: {
  accepted: Accepted;
  onAnother(): void;
}) {
  const store = useStore();
  const [progress, setProgress] = useState<Progress>({
    over: false,
    said: t.article.queued,
    share: 0,
  });

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let watched = true;
    const ask = async () => {
      const next = await progressOf(store.api, accepted);
      if (!watched) return;
      setProgress(next);
      if (next.over) await store.refresh();
      else timer = setTimeout(() => void ask(), ASK_MS);
    };
    void ask();
    return () => {
      watched = false;
      clearTimeout(timer);
    };
  }, [accepted]);

  return (
    <div class="progress">
      <p role="status">{progress.said}</p>
      <progress aria-label={t.article.add} max={1} value={progress.over ? 1 : progress.share} />
      <footer>
        <button type="button" class="primary" onClick={closeDialog}>
          {t.article.finish}
        </button>
        {progress.over && (
          <button type="button" class="link" onClick={onAnother}>
            {t.article.another}
          </button>
        )}
      </footer>
    </div>
  );
}

async function progressOf(api: Api, { id, job, known }: Accepted): Promise<Progress> {
  if (known) return { over: true, said: t.article.known };
  try {
    const { status, progress, detail } = await api.job(job);
    switch (status) {
      case "queued":
        return { over: false, said: t.article.queued, share: progress };
      case "running":
        return { over: false, said: t.article.running, share: progress };
      case "failed":
        return { over: true, said: detail ?? t.article.failed };
      case "done": {
        const article = await api.article(id);
        return { over: true, said: article.statusDetail ?? t.article.done(article.candidates) };
      }
    }
  } catch (error) {
    return { over: true, said: Problem.of(error).message || t.error.unreachable };
  }
}

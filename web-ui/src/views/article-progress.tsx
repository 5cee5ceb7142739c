import { useEffect, useState } from "preact/hooks";
import { Problem } from "../api/problem.ts";
import type { Accepted } from "../api/types.ts";
import { t } from "../messages/index.ts";
import { closeDialog } from "./dialogs.tsx";
import { useStore } from "./shared.ts";

type Progress =
  | { readonly over: false; readonly said: string; readonly share: number }
  | { readonly over: true; readonly said: string };

const ASK_MS = 400;

/** From sent to read; the events come by themselves over the live stream. */
export function ArticleProgress({ accepted, onAnother }: { accepted: Accepted; onAnother(): void }) {
  const store = useStore();
  const [progress, setProgress] = useState<Progress>({
    over: false,
    said: t.article.queued,
    share: 0,
  });

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const { id, job } = accepted;
    const finish = async () => {
      const article = await store.api.article(id);
      setProgress({ over: true, said: article.statusDetail ?? t.article.done(article.candidates) });
      await store.refresh();
    };
    const ask = async () => {
      try {
        if (job === null) {
          setProgress({ over: true, said: t.article.known });
          return;
        }
        const { status, progress: share, detail } = await store.api.job(job);
        if (status === "done") await finish();
        else if (status === "failed") setProgress({ over: true, said: detail ?? t.article.failed });
        else {
          const said = status === "queued" ? t.article.queued : t.article.running;
          setProgress({ over: false, said, share });
          timer = setTimeout(() => void ask(), ASK_MS);
        }
      } catch (error) {
        setProgress({ over: true, said: Problem.of(error).message || t.error.unreachable });
      }
    };
    void ask();
    return () => clearTimeout(timer);
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

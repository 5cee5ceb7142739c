import { useEffect, useState } from "preact/hooks";
import type { Accepted } from "../api/types.ts";
import { t } from "../messages/all.ts";
import { articlesAdded } from "../state/article-acts.ts";
import { followJob, type Progress } from "../state/article-job.ts";
import { closeDialog } from "../state/dialogs.ts";
import { useStore } from "./shared.ts";
import { ShowAdded } from "./show-added.tsx";

interface ArticleProgressProps {
  accepted: Accepted;
  /** Slug of the timeline that it is for. */
  timeline: string;
  onAnother(): void;
}

/** From sent to read; the events come by themselves over the live stream. */
export function ArticleProgress({ accepted, timeline, onAnother }: ArticleProgressProps) {
  const store = useStore();
  const [progress, setProgress] = useState<Progress>({
    over: false,
    said: t.article.queued,
    share: 0,
  });
  const added = { timeline, articles: [accepted.id] };

  useEffect(() => {
    const abort = new AbortController();
    const follow = async () => {
      await followJob(await store.api.desk(), accepted, abort.signal, setProgress);
      if (!accepted.known) articlesAdded(store, added.articles, added);
      await store.refresh();
    };
    void follow();
    return () => abort.abort();
  }, [accepted]);

  return (
    <div class="progress">
      <p role="status">{progress.said}</p>
      <progress aria-label={t.article.add} max={1} value={progress.over ? 1 : progress.share} />
      <footer>
        {progress.over && progress.tells && <ShowAdded added={added} />}
        <button type="button" class="plain" onClick={closeDialog}>
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

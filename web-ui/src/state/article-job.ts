import type { Desk } from "../api/desk.ts";
import type { Accepted } from "../api/types.ts";
import { t } from "../messages/all.ts";
import { problemWords } from "../views/problem-words.ts";

/** How far the reading of an article is. */
export type Progress =
  | { readonly over: false; readonly said: string; readonly share: number }
  | {
      readonly over: true;
      readonly said: string;
      readonly failed: boolean;
      /** There is something of it to be seen on the timeline. */
      readonly tells: boolean;
    };

const ASK_MS = 400;

export async function progressOf(desk: Desk, { id, job, known }: Accepted): Promise<Progress> {
  if (known) return { over: true, said: t.article.known, failed: false, tells: true };
  try {
    const { status, progress, detail } = await desk.job(job);
    switch (status) {
      case "queued":
        return { over: false, said: t.article.queued, share: progress };
      case "running":
        return { over: false, said: t.article.running, share: progress };
      case "failed":
        return { over: true, said: detail ?? t.article.failed, failed: true, tells: false };
      case "done": {
        const article = await desk.article(id);
        const said = article.statusDetail ?? t.article.done(article.candidates);
        return { over: true, said, failed: false, tells: article.candidates !== 0 };
      }
    }
  } catch (error) {
    return { over: true, said: problemWords(error), failed: true, tells: false };
  }
}

/** Tells of every step until the article is read, or nobody listens any more. */
export async function followJob(
  desk: Desk,
  accepted: Accepted,
  abort: AbortSignal,
  tell: (progress: Progress) => void,
): Promise<void> {
  while (!abort.aborted) {
    const next = await progressOf(desk, accepted);
    if (abort.aborted) return;
    tell(next);
    if (next.over) return;
    await new Promise((resolve) => setTimeout(resolve, ASK_MS));
  }
}

import type { Desk } from "../api/desk.ts";
import type { Accepted, Article } from "../api/types.ts";
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
        return { over: true, said: failureWords(detail), failed: true, tells: false };
      case "done": {
        const article = await desk.article(id);
        return {
          over: true,
          said: doneWords(article),
          failed: false,
          tells: article.candidates !== 0,
        };
      }
    }
  } catch (error) {
    return { over: true, said: problemWords(error), failed: true, tells: false };
  }
}

const REFERENCE = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/;

/** The service says it in English; under which id its log says more is the same in every language. */
function failureWords(detail: string | null): string {
  const [id] = REFERENCE.exec(detail ?? "") ?? [];
  return id ? `${t.article.failed} ${t.error.reference(id)}` : t.article.failed;
}

const UNTOLD = "und";

/** Only English is read; where nothing was found, that is why. */
function doneWords({ language, candidates }: Article): string {
  const isForeign = candidates === 0 && language !== null && language !== "en";
  if (!isForeign) return t.article.done(candidates);
  if (language === UNTOLD) return t.article.untold;
  const names = new Intl.DisplayNames(t.locale, { type: "language" });
  return t.article.foreign(names.of(language) ?? language);
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

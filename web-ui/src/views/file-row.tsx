import { t } from "../messages/all.ts";
import type { ArticleFile } from "../state/article-file.ts";
import { Icon } from "./icons.tsx";

/** A file on its way to being read. */
export interface Item {
  readonly key: number;
  readonly name: string;
  /** Slug of the timeline that it is for. */
  readonly timeline: string;
  readonly state: "opening" | "ready" | "running" | "done" | "failed";
  readonly said: string;
  /** How much of it is done, 0 to 1. */
  readonly share?: number;
  /** Id of the article that was read from it, where that tells of events. */
  readonly tells?: string;
  readonly article?: Exclude<ArticleFile, { wrong: unknown }>;
}

interface FileRowProps {
  item: Item;
  onLeaveOut(): void;
  onRetry(): void;
}

export function FileRow({ item, onLeaveOut, onRetry }: FileRowProps) {
  const { name, state, said, share, article } = item;
  return (
    <li class={state}>
      <span class="name">{name}</span>
      {article?.title && article.title !== name && <cite>{article.title}</cite>}
      <span class="said" role={state === "failed" ? "alert" : undefined}>
        {state === "failed" && <span class="hidden">{name}: </span>}
        {said}
      </span>
      {state === "running" && <progress aria-label={name} max={1} value={share ?? 0} />}
      {state === "failed" && article && (
        <button type="button" class="link" onClick={onRetry}>
          {t.files.retry}
        </button>
      )}
      {(state === "ready" || state === "failed") && (
        <button
          type="button"
          class="quiet"
          aria-label={t.files.leaveOut(name)}
          title={t.files.leaveOut(name)}
          onClick={onLeaveOut}
        >
          <Icon name="close" />
        </button>
      )}
    </li>
  );
}

import { useSignal } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../messages/all.ts";
import type { Added } from "../state/added.ts";
import { articlesAdded } from "../state/article-acts.ts";
import { readArticleFile } from "../state/article-file.ts";
import { followJob } from "../state/article-job.ts";
import { closeDialog, type Files } from "../state/dialogs.ts";
import { readDate } from "../state/typed-date.ts";
import { DateField } from "./date-field.tsx";
import { FileChoice } from "./file-choice.tsx";
import { FileRow, type Item } from "./file-row.tsx";
import { dateProblem, problemWords } from "./problem-words.ts";
import { useStore } from "./shared.ts";
import { ShowAdded } from "./show-added.tsx";

const AT_ONCE = 3;

/** Files of articles, each with what becomes of it; more can be dropped while they are read. */
export function FilesForm({ arrived }: { arrived: Files }) {
  const store = useStore();
  const items = useSignal<readonly Item[]>([]);
  const [published, setPublished] = useState("");
  const [problem, setProblem] = useState<string | undefined>();
  const [working, setWorking] = useState(false);
  const keys = useRef(0);
  const abort = useRef(new AbortController());
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => () => abort.current.abort(), []);
  useEffect(() => void take(arrived), [arrived]);

  const change = (key: number, part: Partial<Item>) => {
    items.value = items.value.map((item) => (item.key === key ? { ...item, ...part } : item));
  };
  const take = async ({ files, timeline }: Omit<Files, "kind">) => {
    const taken = files.map((file) => ({ file, key: keys.current++ }));
    const opening = taken.map(({ file, key }) => ({
      key,
      name: file.name,
      timeline,
      state: "opening" as const,
      said: t.files.reading,
    }));
    items.value = [...items.value, ...opening];
    await Promise.all(taken.map(async ({ file, key }) => change(key, await opened(file))));
  };
  const ready = items.value.filter((item) => item.state === "ready");
  const over = items.value.filter((item) => item.state === "done");
  const failed = items.value.filter((item) => item.state === "failed");

  const send = async (item: Item, edtf: string): Promise<string | null> => {
    const { key, timeline, article } = item;
    if (!article) return null;
    change(key, { state: "running", said: t.article.sending, share: 0 });
    try {
      // A page says its title itself, better than its <title> does.
      const title = article.form === "text" && article.title ? { title: article.title } : {};
      const when = edtf === "" ? {} : { published: edtf };
      const body = { timeline, [article.form]: article.text, ...title, ...when };
      const desk = await store.api.desk();
      const accepted = await desk.addArticle(body);
      await followJob(desk, accepted, abort.current.signal, (progress) => {
        const state = !progress.over ? "running" : progress.failed ? "failed" : "done";
        change(key, {
          state,
          said: progress.said,
          share: progress.over ? 1 : progress.share,
          ...(progress.over && progress.tells && { tells: accepted.id }),
        });
      });
      return accepted.known ? null : accepted.id;
    } catch (error) {
      change(key, { state: "failed", said: problemWords(error) });
      return null;
    }
  };
  const read = async (chosen: readonly Item[]) => {
    let edtf = "";
    try {
      const typed = published.trim();
      if (typed !== "") ({ edtf } = (await readDate(store.api, typed)).date);
    } catch (error) {
      setProblem(dateProblem(error));
      return;
    }
    setWorking(true);
    // What had the focus is going to be disabled.
    heading.current?.focus();
    const waiting = [...chosen];
    const added: string[] = [];
    const work = async () => {
      for (let item = waiting.shift(); item; item = waiting.shift()) {
        const id = await send(item, edtf);
        if (id !== null) added.push(id);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    setWorking(false);
    articlesAdded(store, added, tellingOf(items.value));
    await store.refresh();
  };
  return (
    <form
      class="form files"
      noValidate
      onSubmit={(submit) => {
        submit.preventDefault();
        void read(ready);
      }}
    >
      <FileChoice onFiles={(files) => void take({ files, timeline: store.query.value.timeline })} />
      <p class="note" role="status" tabIndex={-1} ref={heading}>
        {!working && over.length + failed.length > 0 && ready.length === 0
          ? t.files.summary(over.length, failed.length)
          : ""}
      </p>
      <ul aria-label={t.files.list}>
        {items.value.map((item) => (
          <FileRow
            key={item.key}
            item={item}
            onLeaveOut={() => {
              items.value = items.value.filter(({ key }) => key !== item.key);
              heading.current?.focus();
            }}
            onRetry={() => void read([item])}
          />
        ))}
      </ul>
      {ready.length > 0 && (
        <DateField
          name="published"
          label={t.files.published}
          hint={t.article.publishedHint}
          value={published}
          problem={problem}
          onText={(text) => {
            setPublished(text);
            setProblem(undefined);
          }}
        />
      )}
      <footer>
        {ready.length > 0 && (
          <button type="submit" class="primary" disabled={working}>
            {t.files.read(ready.length)}
          </button>
        )}
        {!working && ready.length === 0 && <ShowAdded added={tellingOf(items.value)} />}
        <button type="button" class={ready.length > 0 ? "link" : "plain"} onClick={closeDialog}>
          {ready.length > 0 && !working ? t.cancel : t.article.finish}
        </button>
      </footer>
    </form>
  );
}

/** The articles that tell of events, of one timeline. */
function tellingOf(items: readonly Item[]): Added {
  const telling = items.filter(({ tells }) => tells !== undefined);
  const timeline = telling[0]?.timeline ?? "";
  const articles = telling.flatMap((item) =>
    item.timeline === timeline && item.tells ? [item.tells] : [],
  );
  return { timeline, articles };
}

async function opened(file: File): Promise<Partial<Item>> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const article = readArticleFile(bytes, file.name, file.type);
    return "wrong" in article
      ? { state: "failed", said: t.files[article.wrong] }
      : { state: "ready", said: t.files.waiting, article };
  } catch {
    // A folder, or a file that is gone by now.
    return { state: "failed", said: t.files.unreadable };
  }
}

import type { ArticleCard } from "../api/types.ts";
import { t } from "../messages/all.ts";
import { withdraw } from "../state/article-acts.ts";
import { EVERYTHING } from "../state/query.ts";
import { useStore } from "./shared.ts";
import { Sure } from "./sure.tsx";

/** Takes an article out of the timeline, and with it what only it says. */
export function WithdrawArticle({ article }: { article: ArticleCard }) {
  const store = useStore();
  const { timeline } = store.query.value;
  const question = async () => {
    const told = { ...EVERYTHING, timeline, facets: { source: [article.id] } };
    const { items, next } = await store.api.events(told, "include");
    const alone = items.filter(({ sources }) => sources === 1).length;
    return t.withdraw.sure(alone, items.length - alone, next !== null);
  };
  return <Sure name={t.withdraw.name} question={question} act={() => withdraw(store, article)} />;
}

import type { ArticleCard } from "../api/types.ts";
export function PublicationForm({ article }: { article: ArticleCard }) {
  return <p>{article.title}</p>;
}

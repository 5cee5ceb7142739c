import type { NewArticle } from "../api/types.ts";

/** The form's fields as they are typed. */
export interface ArticleDraft {
  readonly form: "text" | "html";
  readonly text: string;
  readonly title: string;
  readonly url: string;
  readonly publisher: string;
  readonly published: string;
}

export const NO_ARTICLE: ArticleDraft = {
  form: "text",
  text: "",
  title: "",
  url: "",
  publisher: "",
  published: "",
};

/** Empty fields are left out: the service then looks for itself. */
export function articleOf(draft: ArticleDraft, published: string, timeline: string): NewArticle {
  const filled = Object.entries({
    title: draft.title,
    url: draft.url,
    publisher: draft.publisher,
    published,
  })
    .map(([name, value]) => [name, value.trim()] as const)
    .filter(([, value]) => value !== "");
  return { timeline, [draft.form]: draft.text, ...Object.fromEntries(filled) };
}

/** An article as a file held it, or what is wrong with the file. */
export type ArticleFile =
  | { readonly form: "text" | "html"; readonly text: string; readonly title: string | null }
  | { readonly wrong: "notText" | "empty" | "tooLarge" };

export const LARGEST_BYTES = 5_000_000;

const LONGEST_TITLE = 200;

/** Reads a file of text or HTML in whatever encoding it is. */
export function readArticleFile(bytes: Uint8Array, name: string, type: string): ArticleFile {
  if (bytes.length > LARGEST_BYTES) return { wrong: "tooLarge" };
  const markup = isMarkup(name, type);
  const encoding = markedEncoding(bytes) ?? (markup ? declaredEncoding(bytes) : null);
  // Sixteen bits to a character leave many bytes zero; nothing else that is text does.
  if (!encoding?.startsWith("utf-16") && bytes.includes(0)) return { wrong: "notText" };
  if (!markup && type !== "" && !isText(type)) return { wrong: "notText" };
  const text = decode(bytes, encoding);
  if (text.trim() === "") return { wrong: "empty" };
  const html = markup || /^\s*(?:<!doctype html|<html)\b/i.test(text);
  return html
    ? { form: "html", text, title: titleOf(text) }
    : { form: "text", text, title: firstLine(text) };
}

const isMarkup = (name: string, type: string) =>
  type === "text/html" || type === "application/xhtml+xml" || /\.x?html?$/i.test(name);

const isText = (type: string) => type.startsWith("text/") || type === "application/octet-stream";

function markedEncoding([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return null;
}

/** As the page itself says, within the bytes where browsers look for it. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 1024));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i.exec(head)?.[1] ?? null;
}

/** UTF-8 says of itself when it is none; what is left is what old systems of the West wrote. */
function decode(bytes: Uint8Array, encoding: string | null): string {
  try {
    return new TextDecoder(encoding ?? "utf-8", { fatal: encoding === null }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function titleOf(html: string): string | null {
  const title = new DOMParser().parseFromString(html, "text/html").title.trim();
  return title === "" ? null : title;
}

/** A first line that stands by itself is a headline; a paragraph is none. */
function firstLine(text: string): string | null {
  const [line = "", ...rest] = text.trimStart().split(/\r?\n|\r/);
  const title = line.trim();
  return title.length <= LONGEST_TITLE && rest.some((other) => other.trim() !== "") ? title : null;
}

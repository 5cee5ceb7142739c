import type { DateWords } from "./date-words.ts";
import { english } from "./dates-en.ts";
import { en } from "./en.ts";

/** A catalogue says the same things as the English one, in words of its own. */
export type Messages = Worded<typeof en>;

export type Worded<T> = T extends string
  ? string
  : T extends (...args: never) => unknown
    ? T
    : { readonly [Key in keyof T]: Worded<T[Key]> };

/** Each under its own name. */
export const LANGUAGES = { en: "English", de: "Deutsch" } as const;

export type Language = keyof typeof LANGUAGES;

/** The words of the page as it opens; chosen once, before anything is shown. */
export let t: Messages = en;
export let dateVocabulary: DateWords = english;

export async function speak(language: Language): Promise<void> {
  if (language === "de") {
    const { de, german } = await import("./de.ts");
    t = de;
    dateVocabulary = german;
  } else {
    t = en;
    dateVocabulary = english;
  }
  document.documentElement.lang = language;
  document.documentElement.dir = t.direction;
}

const KEY = "dateline.language";

/** The reader's choice, or the first of the browser's languages that we speak, or English. */
export function preferredLanguage(
  asked: string | null,
  browser: readonly string[],
  kept = stored(),
): Language {
  const wanted = [asked, kept, ...browser].map((tag) => tag?.split("-")[0]?.toLowerCase());
  return wanted.find(isLanguage) ?? "en";
}

/** From the next opening of the page on. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage is refused in some embeds: the address can carry the choice.
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

const isLanguage = (tag: string | undefined): tag is Language =>
  tag !== undefined && Object.hasOwn(LANGUAGES, tag);

import { en } from "./en.ts";

export const t = en;
export { english as dateVocabulary } from "./dates.ts";

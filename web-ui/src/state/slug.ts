/** The service takes 64; a number may follow. */
const LONGEST = 56;

/** What stands in the address for a title: `korea-summits`, and `korea-summits-2` where that is taken. */
export function freeSlug(title: string, taken: ReadonlySet<string>): string {
  const plain = slugOf(title);
  let slug = plain;
  for (let n = 2; slug !== "" && taken.has(slug); n++) slug = `${plain}-${n}`;
  return slug;
}

/** Letters a to z and figures; a title that has none, as in other scripts, is `timeline`. */
function slugOf(title: string): string {
  if (title === "") return "";
  const plain = title
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-|-$/g, "");
  return plain || "timeline";
}

// @vitest-environment happy-dom
import { render } from "preact";
import { afterEach, expect, test, vi } from "vitest";
import type { Claim } from "../api/types.ts";

afterEach(() => vi.resetModules());

const claim = {
  sentence: "'June 12' → 12 June 2018: the first 12 June after the publication",
  derivation: {
    words: "June 12",
    rule: "partial.month-day",
    anchor: { kind: "publication", edtf: "2018-05-22", basis: "given" },
    steps: [{ op: "complete", template: "XXXX-06-12", direction: "future" }],
    edtf: "2018-06-12",
  },
} as unknown as Claim;

test.each([
  ["de", "June 12 → 12. Juni 2018", 3],
  ["en", "'June 12' → 12 June 2018: the first 12 June after the publication", 0],
] as const)(
  "why a date is what it is, in the page's language: %s",
  async (language, said, steps) => {
    const { speak } = await import("../messages/index.ts");
    await speak(language);
    const { Reason } = await import("./chain.tsx");
    render(<Reason claim={claim} steps={false} />, document.body);
    expect(document.querySelector("p")?.textContent).toBe(said);
    expect(document.querySelectorAll("li")).toHaveLength(steps);
  },
);

import type { Claim, Derivation } from "../api/types.ts";
import { dateOf, dayOf } from "../dates/civil.ts";
import { t } from "../messages/all.ts";
import { type Link, linksOf, templateWords } from "./chain-links.ts";
import { edtfWords } from "./edtf-words.ts";

const WEEKDAYS = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"];

/**
 * Why a date is what it is. The service says it in an English sentence; other languages read the
 * words, the date, and each step between them.
 */
export function Reason({ claim, steps }: { claim: Claim; steps: boolean }) {
  const { sentence, derivation } = claim;
  if (!sentence) return null;
  if (derivation && isEntered(claim)) {
    const { words, edtf } = derivation;
    return (
      <p class="reason">
        {t.card.enteredAs} <q dir="auto">{words === edtf ? edtfWords(edtf) : words}</q>
      </p>
    );
  }
  const english = t.locale.startsWith("en") || !derivation;
  return (
    <>
      {english ? (
        <p class="reason" lang="en">
          {sentence}
        </p>
      ) : (
        <p class="reason">
          {derivation.words && <q dir="auto">{derivation.words}</q>}
          {derivation.words && " → "}
          {edtfWords(derivation.edtf)}
        </p>
      )}
      {derivation && (steps || !english) && <Chain derivation={derivation} />}
    </>
  );
}

/** Somebody typed it, and it is just what was typed: there is no text that says so. */
export const isEntered = ({ by, derivation }: Claim): boolean =>
  by === "person" && derivation !== null && linksOf(derivation).length < 2;

/** How a date was found, link by link; nothing where the text simply says it. */
function Chain({ derivation }: { derivation: Derivation }) {
  const links = linksOf(derivation);
  if (links.length < 2) return null;
  return (
    <ol class="chain" aria-label={t.chain.label}>
      {links.map((link, i) => (
        <li key={i}>
          <Said link={link} />
        </li>
      ))}
    </ol>
  );
}

function Said({ link }: { link: Link }) {
  switch (link.kind) {
    case "published":
      return t.chain.published(edtfWords(link.edtf), t.card.basis[link.basis] ?? link.basis);
    case "step":
      return t.chain.step(link.step, {
        date: edtfWords,
        template: (template) => templateWords(template, edtfWords) ?? t.chain.quoted(link.words),
        weekday,
      });
    case "date":
      return (
        <>
          {link.words && <q dir="auto">{link.words}</q>} <b>{edtfWords(link.edtf)}</b>
        </>
      );
  }
}

/** 1 January 2018 was a Monday. */
const weekday = (name: string) =>
  new Intl.DateTimeFormat(t.locale, { weekday: "long", timeZone: "UTC" }).format(
    dateOf(dayOf(2018, 1, 1 + WEEKDAYS.indexOf(name))),
  );

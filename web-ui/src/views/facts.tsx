import type { EventDetail } from "../api/types.ts";
import { t } from "../messages/all.ts";

export function Facts({ event }: { event: EventDetail }) {
  const facts = [
    [t.facets.kinds.kind, event.kind === "other" ? "" : t.kind(event.kind)],
    [t.card.participants, event.participants.join(", ")],
    [t.card.places, event.places.join(", ")],
    [
      t.card.certainty,
      event.origin === "extracted" ? t.card.confidence(Math.round(event.confidence * 100)) : "",
    ],
  ].filter(([, value]) => value !== "");
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

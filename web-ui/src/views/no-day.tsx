import { t } from "../messages/all.ts";

/** Where a stage would be empty although something was found: why, and where that stands. */
export function NoDay({ count }: { count: number }) {
  return (
    <p class="no-day">
      <strong>{t.noDay.title(count)}</strong> {t.noDay.text}
    </p>
  );
}

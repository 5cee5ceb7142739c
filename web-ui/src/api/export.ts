import type { Query } from "../state/query.ts";
import { addressOf } from "./ask.ts";
import { asked } from "./client.ts";

/** All events that a question finds, in a format of the service's. */
export function exportAddress(
  query: Query,
  undated: "include" | "exclude",
  format: string,
): string {
  const details = { query: { ...asked(query), match: query.match, undated, format } };
  return addressOf("/api/v1/events/export", details);
}

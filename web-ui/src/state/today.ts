import { type Signal, signal } from "@preact/signals";
import { dayOf } from "../dates/civil.ts";

/** Days since 1970-01-01 and the part of the day that is over, by the reader's own clock. */
export function now(at = new Date()): number {
  const minutes = at.getHours() * 60 + at.getMinutes();
  return dayOf(at.getFullYear(), at.getMonth() + 1, at.getDate()) + minutes / 1440;
}

/** The reader's day, days since 1970-01-01. */
export const today = (at = new Date()) => Math.floor(now(at));

/** The same, for what has to change at midnight. */
export const day: Signal<number> = signal(today());

/** A machine that sleeps may miss midnight. */
const LONGEST_MS = 3_600_000;

export function followDays(): void {
  const look = () => {
    day.value = today();
  };
  const wait = () => {
    const at = new Date();
    const midnight = new Date(at.getFullYear(), at.getMonth(), at.getDate() + 1);
    setTimeout(
      () => {
        look();
        wait();
      },
      Math.min(LONGEST_MS, midnight.getTime() - at.getTime()),
    );
  };
  wait();
  document.addEventListener("visibilitychange", look);
}

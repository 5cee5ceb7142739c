import { type ReadonlySignal, signal } from "@preact/signals";
import { Problem } from "../api/problem.ts";

/**
 * Something that is fetched. What was there stays while new is on its way and when it fails: the
 * page never goes blank on a reader.
 */
export interface Remote<T> {
  readonly value: T | null;
  readonly loading: boolean;
  readonly problem: Problem | null;
}

export interface Source<T> {
  readonly state: ReadonlySignal<Remote<T>>;
  /** The answer of the last call wins, whatever the order of arrival. */
  load(fetch: (signal: AbortSignal) => Promise<T>): Promise<void>;
  put(value: T | null): void;
}

export function remote<T>(): Source<T> {
  const state = signal<Remote<T>>({ value: null, loading: false, problem: null });
  let current = new AbortController();
  return {
    state,
    async load(fetch) {
      current.abort();
      const mine = new AbortController();
      current = mine;
      state.value = { ...state.peek(), loading: true };
      try {
        const value = await fetch(mine.signal);
        if (!mine.signal.aborted) state.value = { value, loading: false, problem: null };
      } catch (error) {
        if (mine.signal.aborted) return;
        state.value = { ...state.peek(), loading: false, problem: Problem.of(error) };
      }
    },
    put(value) {
      current.abort();
      state.value = { value, loading: false, problem: null };
    },
  };
}

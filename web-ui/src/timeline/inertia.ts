/** Speed of a finger that has just let go, and how it dies away. */
export class Inertia {
  #samples: { readonly x: number; readonly at: number }[] = [];

  /** `at` in milliseconds. */
  sample(x: number, at: number): void {
    this.#samples.push({ x, at });
    this.#samples = this.#samples.filter((sample) => at - sample.at < 80);
  }

  /** Pixels per millisecond over the last moments, 0 after a rest. */
  release(at: number): number {
    const first = this.#samples[0];
    const last = this.#samples.at(-1);
    this.#samples = [];
    if (!first || !last || last.at - first.at < 10 || at - last.at > 50) return 0;
    return (last.x - first.x) / (last.at - first.at);
  }
}

const DECAY_MS = 220;
/** Below this a glide is not seen any more, pixels per millisecond. */
export const STILL = 0.02;

/** Speed left after `ms`. */
export function decayed(speed: number, ms: number): number {
  const left = speed * Math.exp(-ms / DECAY_MS);
  return Math.abs(left) < STILL ? 0 : left;
}

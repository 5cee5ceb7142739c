/** Which days are on the stage: days since 1970-01-01, fractions allowed. */
export interface View {
  readonly start: number;
  readonly end: number;
}

/** Closest and widest the stage goes: two days, four hundred thousand years. */
const MIN_DAYS = 2;
const MAX_DAYS = 400_000 * 365.2425;
/** Far before and after anything that is told of. */
const LIMIT = 273_000 * 365.2425;

/** An immutable linear map between days and pixels. */
export class TimeScale {
  readonly start: number;
  readonly end: number;
  readonly width: number;

  constructor(view: View, width: number) {
    this.start = view.start;
    this.end = view.end;
    this.width = width;
  }

  get view(): View {
    return { start: this.start, end: this.end };
  }

  get pxPerDay(): number {
    return this.width / (this.end - this.start);
  }

  x(day: number): number {
    return (day - this.start) * this.pxPerDay;
  }

  day(x: number): number {
    return this.start + x / this.pxPerDay;
  }

  /** `factor` above 1 goes closer; the day under `x` stays under `x`. */
  zoomed(x: number, factor: number): TimeScale {
    const days = clamp((this.end - this.start) / factor, MIN_DAYS, MAX_DAYS);
    const start = this.day(x) - (x / this.width) * days;
    return new TimeScale(limited({ start, end: start + days }), this.width);
  }

  /** Content follows a finger that moved by `dx` pixels. */
  panned(dx: number): TimeScale {
    const shift = -dx / this.pxPerDay;
    const view = { start: this.start + shift, end: this.end + shift };
    return new TimeScale(limited(view), this.width);
  }
}

export function limited(view: View): View {
  const days = clamp(view.end - view.start, MIN_DAYS, MAX_DAYS);
  const middle = (view.start + view.end) / 2;
  const start = clamp(middle - days / 2, -LIMIT, LIMIT - days);
  return { start, end: start + days };
}

/** `view` with `share` of its length added at each side. */
export function padded(view: View, share: number): View {
  const pad = Math.max((view.end - view.start) * share, MIN_DAYS);
  return limited({ start: view.start - pad, end: view.end + pad });
}

/** Part of the way from `a` to `b`; lengths move on a logarithm, so that zooming feels even. */
export function between(a: View, b: View, t: number): View {
  const [la, lb] = [a.end - a.start, b.end - b.start];
  const length = la * (lb / la) ** t;
  const share = Math.abs(lb - la) < 1e-9 ? t : (length - la) / (lb - la);
  const start = a.start + (b.start - a.start) * share;
  return { start, end: start + length };
}

const clamp = (n: number, low: number, high: number) => Math.min(high, Math.max(low, n));

import type { Factuality } from "../api/types.ts";
import type { Shape } from "../dates/shape.ts";

/** An event as the stage knows it. */
export interface Item {
  readonly id: string;
  readonly title: string;
  /** The date in words, second line of the label. */
  readonly when: string;
  readonly shape: Shape;
  readonly factuality: Factuality;
  /** 0..1, decides who gets a row when there are too few. */
  readonly importance: number;
}

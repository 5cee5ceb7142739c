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
  /** Its sources contradict each other on the date. */
  readonly disputed: boolean;
  /** 0..1, and 1 more with a star; decides who gets a row when there are too few. */
  readonly importance: number;
  /** In which lane it stands when there are lanes of that kind. */
  readonly lanes: Readonly<Partial<Record<LaneKind, string>>>;
}

export type LaneKind = "participant" | "place" | "publisher" | "kind" | "factuality" | "tag";

/** A lane of its own for each of these values; one more for everything else where `rest` names it. */
export interface Lanes {
  readonly kind: LaneKind;
  readonly lanes: readonly { readonly value: string; readonly title: string }[];
  readonly rest: string;
}

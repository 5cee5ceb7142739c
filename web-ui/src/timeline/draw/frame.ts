import type { Cluster, Detail } from "../detail.ts";
import type { Placed } from "../geometry.ts";
import type { Palette } from "../palette.ts";
import type { TimeScale } from "../scale.ts";
import type { Axis } from "../ticks.ts";
import { drawAxis, drawGrid } from "./axis.ts";
import { drawClusters } from "./clusters.ts";
import { type Column, drawColumns } from "./columns.ts";
import { drawLabel } from "./label.ts";
import { drawLaneNames, drawLanes, type LaneBand } from "./lanes.ts";
import { drawMark, drawStems } from "./mark.ts";

/** Everything that is on the stage in one moment; drawing it changes nothing. */
export interface Frame {
  readonly scale: TimeScale;
  readonly width: number;
  /** At its right end something stands over it: names that begin before that end before it, too. */
  readonly covered: number;
  /** Rows end here, the axis begins. */
  readonly plotHeight: number;
  readonly height: number;
  readonly palette: Palette;
  readonly detail: Detail;
  readonly axis: Axis;
  readonly placed: readonly Placed[];
  readonly clusters: readonly Cluster[];
  readonly columns: readonly Column[];
  readonly counts: readonly Column[];
  /** Under the pointer. */
  readonly column: Column | null;
  readonly columnLabel: (column: Column) => string;
  readonly number: (n: number) => string;
  readonly lanes: readonly LaneBand[];
  readonly selected: string | null;
  readonly hovered: string | null;
  /** First day after now, null to leave the line out. */
  readonly today: number | null;
  readonly todayLabel: string;
}

export type Pen = CanvasRenderingContext2D;

export function drawFrame(pen: Pen, frame: Frame): void {
  pen.clearRect(0, 0, frame.width, frame.height);
  drawGrid(pen, frame);
  drawLanes(pen, frame);
  drawColumns(pen, frame);
  drawStems(pen, frame);
  for (const placed of frame.placed) drawMark(pen, frame, placed);
  for (const placed of frame.placed) drawLabel(pen, frame, placed);
  drawLaneNames(pen, frame);
  drawClusters(pen, frame);
  drawAxis(pen, frame);
}

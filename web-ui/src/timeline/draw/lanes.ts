import { SANS } from "../palette.ts";
import type { Frame, Pen } from "./frame.ts";

export interface LaneBand {
  readonly title: string;
  /** Pixels from the top of the stage. */
  readonly top: number;
  readonly bottom: number;
}

/** A stage without lanes is one of no name. */
const hasNames = (lanes: readonly LaneBand[]) => Boolean(lanes[0]?.title);

/** A hairline over each lane. */
export function drawLanes(pen: Pen, { lanes, width, palette }: Frame): void {
  if (!hasNames(lanes)) return;
  for (const [i, { top, bottom }] of lanes.entries()) {
    if (i % 2 === 1) {
      pen.fillStyle = palette.tint;
      pen.save();
      pen.globalAlpha = 0.5;
      pen.fillRect(0, top, width, bottom - top);
      pen.restore();
    }
    pen.strokeStyle = palette.rule;
    pen.lineWidth = 1;
    pen.beginPath();
    pen.moveTo(0, Math.round(top) + 0.5);
    pen.lineTo(width, Math.round(top) + 0.5);
    pen.stroke();
  }
}

const NAME_EDGE = 10;
const NAME_AIR = 6;
const NAME_BASE = 14;

const NAME_FONT = `600 11px ${SANS}`;

/** How much of the end of a row the name of its lane takes. */
export function nameRoom(pen: Pen, { lanes }: Frame, rowTop: number): number {
  if (!hasNames(lanes)) return 0;
  const lane = lanes.find(({ top }) => rowTop >= top - 1 && rowTop < top + NAME_BASE);
  if (!lane) return 0;
  pen.font = NAME_FONT;
  return pen.measureText(lane.title).width + NAME_EDGE + NAME_AIR;
}

/** The name of each lane in its corner, on paper of its own: marks pass under it, titles end before. */
export function drawLaneNames(pen: Pen, { lanes, width, palette }: Frame): void {
  if (!hasNames(lanes)) return;
  pen.font = NAME_FONT;
  pen.textAlign = "right";
  pen.textBaseline = "alphabetic";
  for (const { title, top } of lanes) {
    const room = pen.measureText(title).width + NAME_EDGE + NAME_AIR;
    pen.fillStyle = palette.paper;
    pen.fillRect(width - room, top + 2, room, NAME_BASE + 3);
    pen.fillStyle = palette.muted;
    pen.fillText(title, width - NAME_EDGE, top + NAME_BASE);
  }
}

import { SANS } from "../palette.ts";
import type { Frame, Pen } from "./frame.ts";
import { shortened } from "./shortened.ts";

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

/** Of the width: a longer name would leave no room for what happened. */
const NAME_SHARE = 0.3;

function nameOf(pen: Pen, { title }: LaneBand, width: number): string {
  pen.font = NAME_FONT;
  return shortened(pen, title, width * NAME_SHARE);
}

const roomOf = (pen: Pen, name: string) => pen.measureText(name).width + NAME_EDGE + NAME_AIR;

/** How much of the end of a row the name of its lane takes. */
export function nameRoom(pen: Pen, { lanes, width }: Frame, rowTop: number): number {
  if (!hasNames(lanes)) return 0;
  const lane = lanes.find(({ top }) => rowTop >= top - 1 && rowTop < top + NAME_BASE);
  return lane ? roomOf(pen, nameOf(pen, lane, width)) : 0;
}

/** The whole name of the lane whose shortened one is at this point; else nothing. */
export function cutNameAt(
  pen: Pen,
  lanes: readonly LaneBand[],
  width: number,
  x: number,
  y: number,
): string {
  const lane = lanes.find(({ top }) => y >= top && y < top + NAME_BASE + 5);
  const name = lane && nameOf(pen, lane, width);
  return lane && name !== lane.title && x > width - roomOf(pen, name ?? "") ? lane.title : "";
}

/** The name of each lane in its corner, on paper of its own: marks pass under it, titles end before. */
export function drawLaneNames(pen: Pen, { lanes, width, palette }: Frame): void {
  if (!hasNames(lanes)) return;
  pen.textAlign = "right";
  pen.textBaseline = "alphabetic";
  for (const lane of lanes) {
    const name = nameOf(pen, lane, width);
    const room = roomOf(pen, name);
    pen.fillStyle = palette.paper;
    pen.fillRect(width - room, lane.top + 2, room, NAME_BASE + 3);
    pen.fillStyle = palette.muted;
    pen.fillText(name, width - NAME_EDGE, lane.top + NAME_BASE);
  }
}

import { SANS } from "../palette.ts";
import type { Frame, Pen } from "./frame.ts";

export interface LaneBand {
  readonly title: string;
  /** Pixels from the top of the stage. */
  readonly top: number;
  readonly bottom: number;
}

/** A hairline over each lane with its name in the corner; a stage of one lane has neither. */
export function drawLanes(pen: Pen, { lanes, width, palette }: Frame): void {
  if (lanes.length < 2) return;
  pen.font = `600 11px ${SANS}`;
  pen.textAlign = "right";
  pen.textBaseline = "alphabetic";
  for (const [i, { title, top, bottom }] of lanes.entries()) {
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
    pen.fillStyle = palette.muted;
    pen.fillText(title, width - 10, top + 14);
  }
}

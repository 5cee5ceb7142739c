import { SANS } from "../palette.ts";
import type { Frame, Pen } from "./frame.ts";

export const CLUSTER_HEIGHT = 18;

/** Pills over the axis: how many more there are, exactly. */
export function drawClusters(pen: Pen, { clusters, plotHeight, palette }: Frame): void {
  pen.font = `600 11px ${SANS}`;
  pen.textAlign = "center";
  pen.textBaseline = "alphabetic";
  for (const { x, ids } of clusters) {
    const text = `+${ids.length}`;
    const half = pen.measureText(text).width / 2 + 7;
    const y = plotHeight - CLUSTER_HEIGHT - 2;
    pen.fillStyle = palette.paper;
    pen.strokeStyle = palette.muted;
    pen.lineWidth = 1;
    pen.beginPath();
    pen.roundRect(x - half, y, half * 2, CLUSTER_HEIGHT - 2, 8);
    pen.fill();
    pen.stroke();
    pen.fillStyle = palette.ink;
    pen.fillText(text, x, y + 12);
  }
}

import { type Cluster, COMPACT, clustersOf, type Detail, levelOf, ROOMY } from "./detail.ts";
import { CLUSTER_HEIGHT } from "./draw/clusters.ts";
import type { Column } from "./draw/columns.ts";
import { drawFrame, type Pen } from "./draw/frame.ts";
import { AXIS_HEIGHT, HEAD, hit, type Label, type Placed, placedAt } from "./geometry.ts";
import { type GestureTarget, listen } from "./gestures.ts";
import type { Item } from "./item.ts";
import { Labels } from "./labels.ts";
import { detailFor, type Layout, layOut } from "./layout.ts";
import { type Palette, readPalette } from "./palette.ts";
import { between, limited, TimeScale, type View } from "./scale.ts";
import { axisOf } from "./ticks.ts";

export interface StageEvents {
  /** The stage shows other days; `settled` when the movement is over. */
  view(view: View, settled: boolean): void;
  select(id: string | null): void;
}

export interface StageOptions {
  readonly today: number;
  readonly todayLabel: string;
  readonly still: () => boolean;
  readonly events: StageEvents;
}

/** What an empty timeline shows. */
const aYearUntil = (today: number): View => ({ start: today - 300, end: today + 65 });

const GLIDE_MS = 180;
const SETTLE_MS = 220;

/** The canvas: holds what is on it, draws at most once a frame, and only when something changed. */
export class Stage implements GestureTarget {
  readonly #canvas: HTMLCanvasElement;
  readonly #pen: Pen;
  readonly #options: StageOptions;
  readonly #labels: Labels;
  readonly #letGo: () => void;
  readonly #resizes: ResizeObserver;
  #palette: Palette;
  #scale: TimeScale;
  #height = 1;
  #items: readonly Item[] = [];
  #columns: readonly Column[] = [];
  #layout: Layout = { rows: new Map(), hidden: [] };
  #detail: Detail = ROOMY;
  /** Level and height of the layout. */
  #laidOutFor = "";
  #stale = true;
  #selected: string | null = null;
  #hovered: string | null = null;
  #placed: readonly Placed[] = [];
  #clusters: readonly Cluster[] = [];
  #frame = 0;
  #flight = 0;
  #settle: ReturnType<typeof setTimeout> | undefined;

  constructor(canvas: HTMLCanvasElement, options: StageOptions) {
    const pen = canvas.getContext("2d");
    if (!pen) throw new Error("this browser has no canvas");
    this.#canvas = canvas;
    this.#pen = pen;
    this.#scale = new TimeScale(aYearUntil(options.today), 1);
    this.#options = options;
    this.#labels = new Labels(pen);
    this.#palette = readPalette(canvas.parentElement ?? document.body);
    this.#letGo = listen(canvas, this);
    this.#resizes = new ResizeObserver(() => this.#resize());
    this.#resizes.observe(canvas);
    this.#resize();
  }

  destroy(): void {
    this.#letGo();
    this.#resizes.disconnect();
    cancelAnimationFrame(this.#frame);
    cancelAnimationFrame(this.#flight);
    clearTimeout(this.#settle);
  }

  get still(): boolean {
    return this.#options.still();
  }

  get scale(): TimeScale {
    return this.#scale;
  }

  /** What is drawn one by one, for tests and tools. */
  get placed(): readonly Placed[] {
    return this.#placed;
  }

  show(items: readonly Item[]): void {
    this.#items = items;
    this.#stale = true;
    this.#request();
  }

  showColumns(columns: readonly Column[]): void {
    this.#columns = columns;
    this.#request();
  }

  select(id: string | null): void {
    this.#selected = id;
    this.#request();
  }

  recolour(): void {
    this.#palette = readPalette(this.#canvas.parentElement ?? document.body);
    this.#request();
  }

  /** At once; tells nobody, the caller knows. */
  jump(view: View): void {
    cancelAnimationFrame(this.#flight);
    clearTimeout(this.#settle);
    this.#scale = new TimeScale(limited(view), this.#scale.width);
    this.#request();
  }

  /** In a short flight, or at once for those who asked for less motion. */
  fly(target: View): void {
    cancelAnimationFrame(this.#flight);
    const from = this.#scale.view;
    const to = limited(target);
    if (this.still) {
      this.#move(new TimeScale(to, this.#scale.width));
      return;
    }
    const begin = performance.now();
    const step = (now: number) => {
      const t = Math.min(1, Math.max(0, (now - begin) / GLIDE_MS));
      this.#move(new TimeScale(between(from, to, 1 - (1 - t) ** 3), this.#scale.width));
      if (t < 1) this.#flight = requestAnimationFrame(step);
    };
    this.#flight = requestAnimationFrame(step);
  }

  pan(dx: number): void {
    cancelAnimationFrame(this.#flight);
    this.#move(this.#scale.panned(dx));
  }

  zoom(x: number, factor: number): void {
    cancelAnimationFrame(this.#flight);
    this.#move(this.#scale.zoomed(x, factor));
  }

  click(x: number, y: number): void {
    const cluster = this.#clusterAt(x, y);
    if (cluster) {
      const pad = Math.max(1, (cluster.to - cluster.from) * 0.15);
      this.fly({ start: cluster.from - pad, end: cluster.to + pad });
      return;
    }
    this.#options.events.select(hit(this.#placed, x, y, this.#detail.rowHeight));
  }

  doubleClick(x: number, y: number): void {
    if (hit(this.#placed, x, y, this.#detail.rowHeight) === null)
      this.fly(this.#scale.zoomed(x, 2.5).view);
  }

  hover(x: number, y: number): void {
    const id = hit(this.#placed, x, y, this.#detail.rowHeight);
    const cluster = id === null && this.#clusterAt(x, y) !== undefined;
    this.#canvas.dataset.over = id !== null ? "event" : cluster ? "cluster" : "";
    if (id === this.#hovered) return;
    this.#hovered = id;
    this.#request();
  }

  leave(): void {
    this.#hovered = null;
    this.#request();
  }

  #clusterAt(x: number, y: number): Cluster | undefined {
    const plot = this.#height - AXIS_HEIGHT;
    if (y < plot - CLUSTER_HEIGHT - 4 || y > plot) return undefined;
    return this.#clusters.find((cluster) => Math.abs(cluster.x - x) < 20);
  }

  #move(scale: TimeScale): void {
    this.#scale = scale;
    this.#request();
    this.#options.events.view(scale.view, false);
    clearTimeout(this.#settle);
    this.#settle = setTimeout(() => {
      this.#options.events.view(this.#scale.view, true);
    }, SETTLE_MS);
  }

  #resize(): void {
    const { clientWidth, clientHeight } = this.#canvas;
    if (clientWidth === 0 || clientHeight === 0) return;
    const ratio = window.devicePixelRatio || 1;
    this.#canvas.width = Math.round(clientWidth * ratio);
    this.#canvas.height = Math.round(clientHeight * ratio);
    this.#pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.#scale = new TimeScale(this.#scale.view, clientWidth);
    this.#height = clientHeight;
    // A changed size empties the canvas: waiting for the next frame would show it empty.
    this.#draw();
  }

  #request(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#draw());
  }

  #layOut(level: number): void {
    const key = `${level}|${this.#height}`;
    if (key === this.#laidOutFor && !this.#stale) return;
    const sameLevel = key === this.#laidOutFor;
    const height = this.#height - AXIS_HEIGHT - HEAD;
    const before = this.#layout.rows;
    const attempt = (rowCount: number, detail: Detail, room: number) =>
      layOut({
        items: this.#items,
        level,
        rowCount: Math.max(1, Math.floor((rowCount * detail.rowHeight - room) / detail.rowHeight)),
        labelWidth: (item) => this.#labels.of(item, detail).width,
        before: sameLevel && detail === this.#detail ? before : new Map(),
      });
    const { detail, rowCount } = detailFor(
      [ROOMY, COMPACT],
      height,
      (rows, candidate) => attempt(rows, candidate, 0).hidden.length === 0,
    );
    const layout = attempt(rowCount, detail, 0);
    this.#layout =
      layout.hidden.length > 0 ? attempt(rowCount, detail, CLUSTER_HEIGHT + 4) : layout;
    this.#detail = detail;
    this.#laidOutFor = key;
    this.#stale = false;
  }

  #draw(): void {
    this.#layOut(levelOf(this.#scale.pxPerDay));
    const { hidden, rows } = this.#layout;
    const lift = hidden.length > 0 ? CLUSTER_HEIGHT + 4 : 4;
    const plotHeight = this.#height - AXIS_HEIGHT;
    const label = (item: Item): Label => this.#labels.of(item, this.#detail);
    this.#placed = this.#items
      .filter((item) => rows.has(item.id))
      .map((item) =>
        placedAt(
          item,
          rows.get(item.id) ?? 0,
          label(item),
          this.#scale,
          this.#detail,
          plotHeight - lift,
        ),
      )
      .filter(
        (p) => Math.max(p.x1, p.textX + p.label.width) > -40 && p.x0 < this.#scale.width + 40,
      );
    this.#clusters = clustersOf(hidden, this.#scale);
    drawFrame(this.#pen, {
      scale: this.#scale,
      width: this.#scale.width,
      height: this.#height,
      plotHeight,
      palette: this.#palette,
      detail: this.#detail,
      axis: axisOf(this.#scale),
      placed: this.#placed,
      clusters: this.#clusters,
      columns: this.#columns,
      selected: this.#selected,
      hovered: this.#hovered,
      today: this.#options.today,
      todayLabel: this.#options.todayLabel,
    });
  }
}

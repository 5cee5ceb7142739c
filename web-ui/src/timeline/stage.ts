import { apart, type Cluster, clustersOf, type Detail, levelOf, PILL, ROOMY } from "./detail.ts";
import { CLUSTER_HEIGHT } from "./draw/clusters.ts";
import { COLUMN_SHARE, type Column } from "./draw/columns.ts";
import { drawFrame, type Frame, type Pen } from "./draw/frame.ts";
import { cutNameAt, type LaneBand } from "./draw/lanes.ts";
import { AXIS_HEIGHT, headFor, hit, type Label, type Placed, placedAt } from "./geometry.ts";
import type { GestureTarget } from "./gestures.ts";
import type { Item, Lanes } from "./item.ts";
import { Labels } from "./labels.ts";
import { type Palette, readPalette } from "./palette.ts";
import { type RowPlan, Rows } from "./rows.ts";
import { between, limited, padded, TimeScale, type View } from "./scale.ts";
import { axisOf } from "./ticks.ts";

export interface StageEvents {
  /** The stage shows other days; `settled` when the movement is over. */
  view(view: View, settled: boolean): void;
  select(id: string | null): void;
  /** More events than there is room for, in days that no zoom brings further apart; half-open. */
  among(from: number, to: number): void;
}

export interface StageOptions {
  /** Days since 1970-01-01, with the part of the day that is over. */
  readonly now: () => number;
  readonly todayLabel: string;
  /** Of a column: when, and how many. */
  readonly columnLabel: (column: Column) => string;
  readonly number: (n: number) => string;
  readonly still: () => boolean;
  /** How much of its right end something stands over, pixels of `width`. */
  readonly covered: (width: number) => number;
  readonly events: StageEvents;
}

/** What an empty timeline shows. */
const aYearUntil = (today: number): View => ({ start: today - 300, end: today + 65 });

const GLIDE_MS = 180;
const SETTLE_MS = 220;
/** A view that is hardly shorter shows nothing more. */
const HARDLY_SHORTER = 0.9;

/** The canvas: holds what is on it, draws at most once a frame, and only when something changed. */
export class Stage implements GestureTarget {
  readonly #canvas: HTMLCanvasElement;
  readonly #pen: Pen;
  readonly #options: StageOptions;
  readonly #labels: Labels;
  readonly #resizes: ResizeObserver;
  #palette: Palette;
  #scale: TimeScale;
  #height = 1;
  #items: readonly Item[] = [];
  #columns: readonly Column[] = [];
  #counts: readonly Column[] = [];
  #lanes: Lanes | null = null;
  readonly #rows = new Rows();
  #plan: RowPlan = { detail: ROOMY, rows: new Map(), hidden: [], gaps: new Map(), lanes: [] };
  #strangers = false;
  /** Level and height of the layout. */
  #laidOutFor = "";
  #stale = true;
  #selected: string | null = null;
  #hovered: string | null = null;
  #column: Column | null = null;
  #placed: readonly Placed[] = [];
  #clusters: readonly Cluster[] = [];
  #bands: readonly LaneBand[] = [];
  #frame = 0;
  #flight = 0;
  /** Where a flight goes, until it is there. */
  #goal: View | null = null;
  #settle: ReturnType<typeof setTimeout> | undefined;

  constructor(canvas: HTMLCanvasElement, options: StageOptions) {
    const pen = canvas.getContext("2d");
    if (!pen) throw new Error("this browser has no canvas");
    this.#canvas = canvas;
    this.#pen = pen;
    this.#scale = new TimeScale(aYearUntil(options.now()), 1);
    this.#options = options;
    this.#labels = new Labels(pen);
    this.#palette = readPalette(canvas.parentElement ?? document.body);
    this.#resizes = new ResizeObserver(() => this.#resize());
    this.#resizes.observe(canvas);
    this.#resize();
  }

  destroy(): void {
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

  /** What will be shown when the movement is over: what a quick hand goes on from. */
  get goal(): TimeScale {
    return this.#goal ? new TimeScale(this.#goal, this.#scale.width) : this.#scale;
  }

  /** What is drawn one by one, for tests and tools. */
  get placed(): readonly Placed[] {
    return this.#placed;
  }

  /**
   * The next events answer another question: they need not stand where those before them stood, and
   * where it was on the way to is no place that anybody has chosen.
   */
  expectOthers(): void {
    this.#strangers = true;
    this.#land();
    clearTimeout(this.#settle);
  }

  show(items: readonly Item[]): void {
    if (this.#strangers) this.#rows.forget();
    this.#strangers = false;
    this.#items = items;
    this.#stale = true;
    this.#request();
  }

  /** Where there are too many events to show: how many there are, and the same in wider steps. */
  showColumns(columns: readonly Column[], counts: readonly Column[]): void {
    this.#columns = columns;
    this.#counts = counts;
    this.#column = null;
    this.#stale = true;
    this.#request();
  }

  showLanes(lanes: Lanes | null): void {
    this.#lanes = lanes;
    this.#stale = true;
    this.#request();
  }

  select(id: string | null): void {
    this.#selected = id;
    this.#request();
  }

  /** The line of today moves on. */
  showNow(): void {
    this.#request();
  }

  /** At once: a printer does not wait for the next frame. */
  recolour(): void {
    this.#palette = readPalette(this.#canvas.parentElement ?? document.body);
    this.#draw();
  }

  /** What is to be seen now, for a picture of it. */
  get frame(): Frame {
    return this.#compose();
  }

  /** Where on its goal keys and buttons zoom to: the chosen event, or the middle of what nothing stands over. */
  get middle(): number {
    const free = this.#scale.width - this.#options.covered(this.#scale.width);
    const chosen = this.#placed.find(({ item }) => item.id === this.#selected);
    const x = chosen ? this.goal.x(this.#scale.day((chosen.x0 + chosen.x1) / 2)) : -1;
    return x > 0 && x < free ? x : free / 2;
  }

  /** At once; tells nobody, the caller knows. */
  jump(view: View): void {
    this.#land();
    clearTimeout(this.#settle);
    this.#scale = new TimeScale(limited(view), this.#scale.width);
    this.#request();
  }

  /** In a short flight, or at once for those who asked for less motion. */
  fly(target: View): void {
    this.#land();
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
      else this.#goal = null;
    };
    this.#goal = to;
    this.#flight = requestAnimationFrame(step);
  }

  /** Wherever a flight is, it ends there. */
  #land(): void {
    cancelAnimationFrame(this.#flight);
    this.#goal = null;
  }

  pan(dx: number): void {
    this.#land();
    this.#move(this.#scale.panned(dx));
  }

  zoom(x: number, factor: number): void {
    this.#land();
    this.#move(this.#scale.zoomed(x, factor));
  }

  click(x: number, y: number): void {
    const cluster = this.#clusterAt(x, y);
    if (cluster) {
      this.#closer(cluster, 0.15);
      return;
    }
    const id = hit(this.#placed, x, y, this.#plan.detail.rowHeight);
    const column = id === null ? this.#columnAt(x, y) : null;
    if (column) this.#closer(column, 0.1);
    else this.#options.events.select(id);
  }

  #closer({ from, to }: { readonly from: number; readonly to: number }, share: number): void {
    const { start, end } = this.#scale.view;
    const view = padded({ start: from, end: to }, share);
    if (view.end - view.start < HARDLY_SHORTER * (end - start)) this.fly(view);
    else this.#options.events.among(from, to);
  }

  doubleClick(x: number, y: number): void {
    const empty = hit(this.#placed, x, y, this.#plan.detail.rowHeight) === null;
    if (empty && !this.#columnAt(x, y)) this.fly(this.#scale.zoomed(x, 2.5).view);
  }

  hover(x: number, y: number): void {
    const id = hit(this.#placed, x, y, this.#plan.detail.rowHeight);
    const column = id === null ? this.#columnAt(x, y) : null;
    const many = column !== null || (id === null && this.#clusterAt(x, y) !== undefined);
    this.#canvas.title = cutNameAt(this.#pen, this.#bands, this.#scale.width, x, y);
    this.#canvas.dataset.over = id !== null ? "event" : many ? "cluster" : "";
    this.#point(id, column);
  }

  leave(): void {
    this.#point(null, null);
  }

  /** As if a pointer were on it: for the keyboard. */
  highlight(id: string | null): void {
    this.#point(id, null);
  }

  #point(id: string | null, column: Column | null): void {
    if (id === this.#hovered && column === this.#column) return;
    this.#hovered = id;
    this.#column = column;
    this.#request();
  }

  #columnAt(x: number, y: number): Column | null {
    const plot = this.#height - AXIS_HEIGHT;
    if (y > plot || y < plot - plot * COLUMN_SHARE) return null;
    const day = this.#scale.day(x);
    return this.#columns.find(({ from, to }) => from <= day && day < to) ?? null;
  }

  #clusterAt(x: number, y: number): Cluster | undefined {
    const plot = this.#height - AXIS_HEIGHT;
    if (y < plot - CLUSTER_HEIGHT - 4 || y > plot) return undefined;
    return this.#clusters.find((cluster) => Math.abs(cluster.x - x) <= PILL);
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
    const [width, height] = [Math.round(clientWidth * ratio), Math.round(clientHeight * ratio)];
    // An observer also tells of the size that there was.
    if (width === this.#canvas.width && height === this.#canvas.height && this.#height > 1) return;
    this.#canvas.width = width;
    this.#canvas.height = height;
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

  /** Room under the rows, pixels: also without a cluster, which would lift what is being read. */
  get #lift(): number {
    const plot = this.#height - AXIS_HEIGHT;
    return this.#columns.length > 0 ? plot * COLUMN_SHARE : CLUSTER_HEIGHT + 4;
  }

  #layOut(level: number): void {
    const key = `${level}|${this.#height}`;
    if (key === this.#laidOutFor && !this.#stale) return;
    this.#plan = this.#rows.plan({
      items: this.#items,
      lanes: this.#lanes,
      level,
      height: this.#height - AXIS_HEIGHT - headFor(this.#scale.width) - this.#lift,
      labelWidth: (item, detail) => this.#labels.of(item, detail).width,
    });
    this.#laidOutFor = key;
    this.#stale = false;
  }

  #draw(): void {
    drawFrame(this.#pen, this.#compose());
  }

  #compose(): Frame {
    this.#layOut(levelOf(this.#scale.pxPerDay));
    const { hidden, rows, gaps, detail, lanes } = this.#plan;
    const counted = this.#columns.length > 0;
    const plotHeight = this.#height - AXIS_HEIGHT;
    const floor = plotHeight - this.#lift;
    const label = (item: Item, at: Detail): Label =>
      this.#labels.wider(item, at, gaps.get(item.id) ?? 0);
    this.#placed = this.#items
      .filter((item) => rows.has(item.id))
      .map((item) =>
        placedAt(item, rows.get(item.id) ?? 0, label(item, detail), this.#scale, detail, floor),
      )
      .filter(
        (p) => Math.max(p.x1, p.textX + p.label.width) > -40 && p.x0 < this.#scale.width + 40,
      );
    // The columns count everybody, those without a row included.
    this.#clusters = counted ? [] : apart(clustersOf(hidden, this.#scale), this.#scale.width);
    this.#bands = lanes.map(({ title, first, count }) => ({
      title,
      top: floor - (first + count) * detail.rowHeight,
      bottom: floor - first * detail.rowHeight,
    }));
    return {
      scale: this.#scale,
      width: this.#scale.width,
      covered: this.#options.covered(this.#scale.width),
      height: this.#height,
      plotHeight,
      palette: this.#palette,
      detail,
      axis: axisOf(this.#scale),
      placed: this.#placed,
      clusters: this.#clusters,
      columns: this.#columns,
      counts: this.#counts,
      column: this.#column,
      columnLabel: this.#options.columnLabel,
      number: this.#options.number,
      lanes: this.#bands,
      selected: this.#selected,
      hovered: this.#hovered,
      today: this.#options.now(),
      todayLabel: this.#options.todayLabel,
    };
  }
}

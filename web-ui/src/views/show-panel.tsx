import { exportAddress } from "../api/export.ts";
import { t } from "../messages/all.ts";
import { showsUndated } from "../state/query.ts";
import { EMBED, writePlace } from "../state/url.ts";
import { drawFrame, type Frame } from "../timeline/draw/frame.ts";
import { SvgPen } from "../timeline/svg-pen.ts";
import { embedCode } from "./embed-code.ts";
import { useStore } from "./shared.ts";

/** Twice the pixels of the screen: sharp on paper. */
const PICTURE_SCALE = 2;

/** As the service names them; what they are for is told beside each. */
const FORMATS = ["csv", "ndjson", "jsonld", "geojson", "timelinejs", "atom", "ics"] as const;

/** The stage as a file, on paper, and in other people's pages; the events in every format there is. */
export function ShowPanel({ frame, title }: { frame(): Frame | null; title: string }) {
  const store = useStore();
  const address = location.origin + EMBED + writePlace(store.place.value);
  const code = embedCode(address, t.name);
  const save = async (make: (frame: Frame) => Promise<Blob | null> | Blob, name: string) => {
    const drawn = frame();
    const blob = drawn && (await make(drawn));
    if (blob) download(blob, name);
  };
  const undated = showsUndated(store.query.value) ? "include" : "exclude";
  const events = (format: string) => exportAddress(store.query.value, undated, format);
  return (
    <div class="key show">
      <h3>{t.share.stage}</h3>
      <button
        type="button"
        class="link"
        onClick={() => void save((drawn) => picture(drawn), "timeline.png")}
      >
        {t.show.picture}
      </button>
      <button
        type="button"
        class="link"
        onClick={() => void save((drawn) => drawing(drawn, title), "timeline.svg")}
      >
        {t.show.drawing}
      </button>
      <button type="button" class="link" onClick={() => print()}>
        {t.show.print}
      </button>
      {!store.embed && (
        <>
          <h3>{t.share.events}</h3>
          <ul class="formats">
            {FORMATS.map((format) => (
              <li key={format}>
                <a href={events(format)} download="">
                  {t.share.formats[format]}
                </a>
              </li>
            ))}
          </ul>
          <Copied
            label={t.share.calendar}
            hint={t.share.calendarHint}
            text={location.origin + events("ics")}
          />
        </>
      )}
      <h3>{t.share.page}</h3>
      <label>
        {t.show.embed}
        <textarea
          readOnly
          rows={3}
          value={code}
          aria-describedby="embed-hint"
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <p class="note" id="embed-hint">
        {t.show.embedHint}
      </p>
    </div>
  );
}

/** An address to be taken elsewhere. */
function Copied({ label, hint, text }: { label: string; hint: string; text: string }) {
  const store = useStore();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      store.spoken.value = t.share.copied;
    } catch {
      // Refused in some embeds: the text is there to be marked by hand.
      store.spoken.value = t.share.notCopied;
    }
  };
  return (
    <>
      <label>
        {label}
        <input
          readOnly
          value={text}
          aria-describedby="calendar-hint"
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <p class="note" id="calendar-hint">
        {hint}
      </p>
      <button type="button" class="link" onClick={() => void copy()}>
        {t.share.copy}
      </button>
    </>
  );
}

/** Without what the pointer happens to be on. */
const still = (frame: Frame): Frame => ({
  ...frame,
  covered: 0,
  hovered: null,
  column: null,
});

function picture(frame: Frame): Promise<Blob | null> {
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(frame.width * PICTURE_SCALE);
  canvas.height = Math.round(frame.height * PICTURE_SCALE);
  const pen = canvas.getContext("2d");
  if (!pen) return Promise.resolve(null);
  pen.scale(PICTURE_SCALE, PICTURE_SCALE);
  drawFrame(pen, still(frame));
  // What is drawn stands on nothing: the paper comes under it.
  pen.globalCompositeOperation = "destination-over";
  pen.fillStyle = frame.palette.paper;
  pen.fillRect(0, 0, frame.width, frame.height);
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}

function drawing(frame: Frame, title: string): Blob {
  const rule = document.createElement("canvas").getContext("2d");
  const pen = new SvgPen((text, font) => {
    if (!rule) return text.length * 6;
    rule.font = font;
    return rule.measureText(text).width;
  });
  drawFrame(pen.asPen, still(frame));
  const { width, height, palette } = frame;
  return new Blob([pen.document(width, height, palette.paper, title)], { type: "image/svg+xml" });
}

function download(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

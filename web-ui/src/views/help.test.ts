// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { t as english } from "../messages/all.ts";
import { de } from "../messages/de.ts";
import { dialog } from "../state/dialogs.ts";
import { createStore } from "../state/store.ts";
import { readPlace } from "../state/url.ts";
import { TimeScale } from "../timeline/scale.ts";
import type { Stage } from "../timeline/stage.ts";
import { apiWith, silent, summary } from "./double.fixture.ts";
import { listenToKeys } from "./keys.ts";
import { stageKeys } from "./stage-keys.ts";

const PRINTABLE = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i));
const NAMED = [
  ...["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End", "PageUp", "PageDown"],
  ...["Escape", "Enter", "Tab", "Backspace", "Delete", "Insert", "F1", "F2", "F6", "F10"],
];

const store = createStore(apiWith([summary({})]), readPlace(""), silent);
listenToKeys(store);
const scale = new TimeScale({ start: 0, end: 100 }, 1000);
const stage = { fly: vi.fn(), scale, goal: scale, middle: 500 } as unknown as Stage;

beforeEach(() => {
  dialog.value = null;
  store.review.value = false;
});

/** Whether a key does something on the page, or on the stage where that has the focus. */
function isTaken(key: string): boolean {
  return [
    (event: KeyboardEvent) => document.body.dispatchEvent(event),
    (event: KeyboardEvent) => stageKeys(event, stage, store),
  ].some((send) => {
    const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
    send(event);
    dialog.value = null;
    store.review.value = false;
    return event.defaultPrevented;
  });
}

/** As they are written on keyboards, where that is not the letter that they type. */
const CAPS = {
  English: {
    ...{ ArrowLeft: "←", ArrowRight: "→", ArrowUp: "↑", ArrowDown: "↓", "-": "−" },
    ...{ Escape: "Esc", " ": "Space", PageUp: "PgUp", PageDown: "PgDn" },
  },
  German: {
    ...{ ArrowLeft: "←", ArrowRight: "→", ArrowUp: "↑", ArrowDown: "↓", "-": "−" },
    ...{ Escape: "Esc", " ": "Leertaste", PageUp: "Bild↑", PageDown: "Bild↓" },
    ...{ Home: "Pos1", End: "Ende" },
  },
} as const;

/** The plus sign without the shift key. */
const SAME: Readonly<Record<string, string>> = { "=": "+" };

for (const [language, rows] of [
  ["English", english.helpRows],
  ["German", de.helpRows],
] as const) {
  const caps: Readonly<Record<string, string>> = CAPS[language];
  const cap = (key: string) => caps[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  const named = new Set(rows.flatMap(([keys]) => keys.split(/ +/)));
  const mentioned = new Set(rows.flatMap(([, meaning]) => meaning.split(/[ ,;]+/)));
  const all = [...PRINTABLE, ...NAMED].filter((key) => key === key.toLowerCase() || key.length > 1);
  const known = (name: string) => named.has(name) || mentioned.has(name);

  test(`the ${language} help names every key that does something`, () => {
    const taken = all.filter(isTaken);
    expect(taken.length).toBeGreaterThan(15);
    const names = taken.map((key) => cap(SAME[key] ?? key));
    expect(names.filter((name) => !known(name))).toEqual([]);
  });

  test(`every key that the ${language} help names does something`, () => {
    const keyOf = new Map(all.map((key) => [cap(key), key]));
    const idle = [...named].filter((name) => !isTaken(keyOf.get(name) ?? ""));
    // Space is a key of the rows of the list.
    expect(idle).toEqual([caps[" "]]);
  });
}

import { effect, type Signal, signal } from "@preact/signals";

export type Theme = "system" | "light" | "dark";

const KEY = "dateline.theme";
const NEXT: Readonly<Record<Theme, Theme>> = { system: "dark", dark: "light", light: "system" };

export const theme: Signal<Theme> = signal("system");

/** Counts up whenever colours may have changed: what has copied them copies them again. */
export const repaints: Signal<number> = signal(0);

export function nextTheme(): void {
  theme.value = NEXT[theme.value];
}

export function followTheme(): void {
  const repaint = () => {
    repaints.value = repaints.peek() + 1;
  };
  theme.value = stored();
  effect(() => {
    document.documentElement.style.colorScheme =
      theme.value === "system" ? "light dark" : theme.value;
    keep(theme.value);
    repaint();
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", repaint);
  matchMedia("(prefers-contrast: more)").addEventListener("change", repaint);
  matchMedia("(forced-colors: active)").addEventListener("change", repaint);
  // Ink on paper, whatever the screen shows.
  const wear = (scheme: string) => {
    document.documentElement.style.colorScheme = scheme;
    repaint();
  };
  addEventListener("beforeprint", () => wear("light"));
  addEventListener("afterprint", () => wear(theme.value === "system" ? "light dark" : theme.value));
}

function stored(): Theme {
  try {
    const value = localStorage.getItem(KEY);
    return value === "light" || value === "dark" ? value : "system";
  } catch {
    // Storage is refused in some embeds: the system's choice then holds.
    return "system";
  }
}

function keep(value: Theme): void {
  try {
    if (value === "system") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, value);
  } catch {
    // As above: the choice lasts as long as the page.
  }
}

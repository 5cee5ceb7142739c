import type { ReadonlySignal } from "@preact/signals";
import { type Dialog, dialog } from "./dialogs.ts";
import type { Query } from "./query.ts";

/** Files dropped and text pasted anywhere on the page become articles of the timeline that is shown. */
export function listenToArrivals(query: ReadonlySignal<Query>): void {
  const page = document.documentElement;
  const filesFor = (files: readonly File[]): Dialog => ({
    kind: "files",
    files,
    timeline: query.value.timeline,
  });
  const over = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    // The browser would leave the page for the file.
    event.preventDefault();
    page.classList.toggle("dropping", event.type === "dragover" && takesFiles());
  };
  const out = ({ relatedTarget }: DragEvent) => {
    if (!relatedTarget) page.classList.remove("dropping");
  };
  const drop = (event: DragEvent) => {
    over(event);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0 && takesFiles()) dialog.value = filesFor(files);
  };
  const paste = ({ target, clipboardData }: ClipboardEvent) => {
    if (dialog.value || (target as HTMLElement).matches?.("input, textarea, select")) return;
    const files = [...(clipboardData?.files ?? [])];
    const text = clipboardData?.getData("text/plain") ?? "";
    if (files.length > 0) dialog.value = filesFor(files);
    else if (text.trim() !== "") dialog.value = { kind: "article", text };
  };
  addEventListener("dragover", over);
  addEventListener("dragleave", out);
  addEventListener("drop", drop);
  addEventListener("paste", paste);
}

/** Other forms keep their drafts. */
function takesFiles(): boolean {
  const kind = dialog.value?.kind;
  return kind === undefined || kind === "article" || kind === "files" || kind === "help";
}

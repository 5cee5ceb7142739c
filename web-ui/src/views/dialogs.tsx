import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../messages/all.ts";
import { closeDialog, dialog } from "../state/dialogs.ts";
import { Icon } from "./icons.tsx";
import { later } from "./later.tsx";

const ArticleForm = later(() => import("./article-form.tsx").then((m) => m.ArticleForm));
const EventForm = later(() => import("./event-form.tsx").then((m) => m.EventForm));
const FilesForm = later(() => import("./files-form.tsx").then((m) => m.FilesForm));
const MergeForm = later(() => import("./merge-form.tsx").then((m) => m.MergeForm));
const SplitForm = later(() => import("./split-form.tsx").then((m) => m.SplitForm));
const CorrectForm = later(() => import("./correct-form.tsx").then((m) => m.CorrectForm));
const PublicationForm = later(() =>
  import("./publication-form.tsx").then((m) => m.PublicationForm),
);
const TimelineForm = later(() => import("./timeline-form.tsx").then((m) => m.TimelineForm));
const Help = later(() => import("./help.tsx").then((m) => m.Help));

export function Dialogs() {
  const open = dialog.value;
  switch (open?.kind) {
    case "event":
      return (
        <Modal title={t.addEvent}>
          <EventForm event={null} />
        </Modal>
      );
    case "edit":
      return (
        <Modal title={t.editEvent}>
          <EventForm event={open.event} />
        </Modal>
      );
    case "article":
      return (
        <Modal title={t.addArticle}>
          <ArticleForm text={open.text ?? ""} />
        </Modal>
      );
    case "files":
      return (
        <Modal title={t.files.title}>
          <FilesForm arrived={open} />
        </Modal>
      );
    case "merge":
      return (
        <Modal title={t.merge.title}>
          <MergeForm work={open} />
        </Modal>
      );
    case "split":
      return (
        <Modal title={t.split.title}>
          <SplitForm work={open} />
        </Modal>
      );
    case "correct":
      return (
        <Modal title={t.correct.title}>
          <CorrectForm work={open} />
        </Modal>
      );
    case "publication":
      return (
        <Modal title={t.publication.title}>
          <PublicationForm article={open.article} />
        </Modal>
      );
    case "timeline":
      return (
        <Modal title={t.addTimeline}>
          <TimelineForm />
        </Modal>
      );
    case "help":
      return (
        <Modal title={t.help} light>
          <Help />
        </Modal>
      );
    default:
      return null;
  }
}

interface ModalProps {
  title: string;
  /** Closes on a press beside it; a form does not, for it would take the draft with it. */
  light?: boolean;
  children: ComponentChildren;
}

/** The browser's own: it keeps the focus in, gives it back, and closes on Escape. */
function Modal({ title, light = false, children }: ModalProps) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement as HTMLElement | null;
    element.current?.showModal();
    // Who was nowhere, as by a key on the page, goes on at the list.
    const back = opener === document.body ? document.getElementById("events") : opener;
    return () => back?.focus({ preventScroll: true });
  }, []);
  return (
    <dialog
      ref={element}
      class="dialog"
      aria-labelledby="dialog-title"
      onClose={closeDialog}
      onPointerDown={(event) => {
        if (light && event.target === element.current) closeDialog();
      }}
    >
      <div class="sheet">
        <header>
          <h2 id="dialog-title">{title}</h2>
          <button type="button" class="quiet" aria-label={t.close} onClick={closeDialog}>
            <Icon name="close" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}

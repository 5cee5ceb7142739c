import type { ComponentChildren, Ref } from "preact";
import { useState } from "preact/hooks";
import { t } from "../messages/all.ts";
import { closeDialog } from "../state/dialogs.ts";

/** One try at a time to save what a form holds, and what was wrong with the last one. */
export function useSaving<P>(problemOf: (error: unknown) => P) {
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<P | null>(null);
  const attempt = async (act: () => Promise<unknown>) => {
    if (saving) return;
    setSaving(true);
    try {
      await act();
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setSaving(false);
    }
  };
  return { saving, problem, setProblem, attempt };
}

interface SaveFormProps {
  /** What the button says; without it there is nothing to save. */
  submit: string | null;
  disabled: boolean;
  onSave(): void;
  /** What was typed is not wanted any more; where nothing is kept there is nothing to say. */
  onGiveUp?: () => void;
  /** It holds what was typed before it was closed. */
  isBack?: boolean;
  /** Other ways than saving and leaving. */
  also?: ComponentChildren;
  formRef?: Ref<HTMLFormElement>;
  children: ComponentChildren;
}

/** A form in a dialog: its fields, then the way on and the way out. */
export function SaveForm(props: SaveFormProps) {
  const { submit, disabled, onSave, onGiveUp, isBack = false, also, formRef, children } = props;
  return (
    <form
      class="form"
      noValidate
      {...(formRef && { ref: formRef })}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {isBack && (
        <p class="note" role="status">
          {t.form.back}{" "}
          <button type="button" class="link" onClick={onGiveUp}>
            {t.form.startOver}
          </button>
        </p>
      )}
      {children}
      <footer>
        {submit !== null && (
          <button type="submit" class="primary" disabled={disabled}>
            {submit}
          </button>
        )}
        {also}
        <button
          type="button"
          class="link"
          onClick={() => {
            onGiveUp?.();
            closeDialog();
          }}
        >
          {t.cancel}
        </button>
      </footer>
    </form>
  );
}

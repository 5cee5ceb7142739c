import type { ComponentChildren } from "preact";

interface FieldProps {
  name: string;
  label: string;
  hint?: string;
  problem?: string | null | undefined;
  children: ComponentChildren;
}

/** A labelled control; the control names `${name}-note` in its `aria-describedby`. */
export function Field({ name, label, hint, problem, children }: FieldProps) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {children}
      <p id={`${name}-note`} class={problem ? "problem" : "hint"}>
        {problem ?? hint}
      </p>
    </div>
  );
}

interface TextFieldProps {
  name: string;
  label: string;
  value: string;
  onText(value: string): void;
  hint?: string;
  problem?: string | null | undefined;
}

export function TextField({ name, label, value, onText, hint, problem }: TextFieldProps) {
  return (
    <Field name={name} label={label} {...(hint ? { hint } : {})} problem={problem}>
      <input
        id={name}
        name={name}
        type="text"
        dir="auto"
        value={value}
        autocomplete="off"
        aria-invalid={Boolean(problem)}
        aria-describedby={`${name}-note`}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </Field>
  );
}

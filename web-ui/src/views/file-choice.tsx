import { t } from "../messages/all.ts";

const KINDS = ".txt,.text,.md,.html,.htm,.xhtml,text/plain,text/html";

/** Files from a disk; dropping them works on the whole page. */
export function FileChoice({ onFiles }: { onFiles(files: readonly File[]): void }) {
  return (
    <label class="file-choice">
      <span>{t.files.drop}</span>
      <input
        type="file"
        multiple
        accept={KINDS}
        aria-label={t.files.choose}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </label>
  );
}

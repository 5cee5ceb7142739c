import { t } from "../messages/all.ts";
import { shortcuts } from "../state/shortcuts.ts";

export function Help() {
  return (
    <>
      <dl class="keys">
        {t.helpRows.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>
              {keys.split(/ +/).map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <label class="check">
        <input
          type="checkbox"
          checked={shortcuts.value}
          onChange={(event) => (shortcuts.value = event.currentTarget.checked)}
        />
        {t.shortcuts}
      </label>
    </>
  );
}

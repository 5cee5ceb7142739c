import { t } from "../messages/index.ts";

export function Help() {
  return (
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
  );
}

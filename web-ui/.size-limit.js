import { readFileSync } from "node:fs";

/** What index.html names is there before anybody does anything; the rest comes when it is opened. */
const first = [
  ...readFileSync("target/dist/index.html", "utf8").matchAll(
    /(?:src|href)="\/(assets\/[^"]+\.js)"/g,
  ),
];

// biome-ignore lint/style/noDefaultExport: size-limit reads its configuration so
export default [
  {
    name: "JavaScript before the first interaction",
    path: first.map(([, file]) => `target/dist/${file}`),
    gzip: true,
    limit: "40 kB",
  },
  {
    name: "JavaScript in all",
    path: "target/dist/assets/*.js",
    gzip: true,
    limit: "100 kB",
  },
];

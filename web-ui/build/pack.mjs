// Beside every text file with a hash in its name the same, compressed: the service sends that one.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { constants, gzipSync } from "node:zlib";

const folder = "target/dist/assets";

for (const name of readdirSync(folder).filter((file) => /\.(js|css|svg)$/.test(file))) {
  const packed = gzipSync(readFileSync(`${folder}/${name}`), {
    level: constants.Z_BEST_COMPRESSION,
  });
  writeFileSync(`${folder}/${name}.gz`, packed);
}

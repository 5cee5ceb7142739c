// Writes what the npm package "edtf" makes of our valid and invalid dates: input, and the first and
// the last day as it bounds them ("-" for what has no bound, "refused" for what it does not read).
// Run it with "npm ci && npm run table"; EdtfReferenceTest compares and lists the disagreements.
import { readFileSync, writeFileSync } from 'node:fs'
import edtf from 'edtf'

const tables = new URL(
  '../../../timeline-service/model/src/test/resources/dev/dateline/model/edtf/',
  import.meta.url,
)

function inputs(file) {
  return readFileSync(new URL(file, tables), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t')[0])
    .filter((input) => input !== '(empty)')
    .map((input) => input.replaceAll('_', ' '))
}

function day(milliseconds) {
  if (!Number.isFinite(milliseconds) || Math.abs(milliseconds) > 8.64e15) {
    return '-'
  }
  // Six digits for years beyond four, as in JavaScript; the test reads them so.
  return new Date(milliseconds).toISOString().split('T')[0]
}

function row(input) {
  try {
    const date = edtf(input)
    return [input, day(date.min), day(date.max)]
  } catch {
    return [input, 'refused', 'refused']
  }
}

const rows = [...inputs('valid.tsv'), ...inputs('invalid.tsv')].map(row)
const head = '# Written by deploy/load/edtf-reference from npm edtf 4.11.1: input, first day, last day'
writeFileSync(new URL('edtf-js.tsv', tables), [head, ...rows.map((r) => r.join('\t')), ''].join('\n'))
console.log(`${rows.length} dates`)

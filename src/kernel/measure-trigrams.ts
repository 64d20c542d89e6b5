import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'

const LISTED = 2000
/** Folds ASCII case, and a few signs together. */
const FOLD = 0x202020
/** Of each kind of file, so that no language outweighs the others. */
const MAX_BYTES_OF_KIND = 4 << 20
const MAX_FILE_BYTES = 512 << 10
const KINDS = new Set(
  '.c .cfg .conf .css .go .h .html .java .js .json .jsx .map .md .mjs .php .pl .pm .py .rb .rs .sh .toml .ts .txt .xml .yaml .yml'.split(
    ' ',
  ),
)

/** The text of `trigrams.generated.ts`: the most frequent folded trigrams of these bytes, most frequent first. */
export function generatedTrigrams(contents: Iterable<Uint8Array>): string {
  const counts = new Map<number, number>()
  for (const bytes of contents) {
    for (let i = 0; i + 2 < bytes.length; i++) {
      const code = bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | FOLD
      counts.set(code, (counts.get(code) ?? 0) + 1)
    }
  }
  const printable = [...counts].filter(([code]) => [code & 255, (code >> 8) & 255, code >> 16].every((byte) => byte < 0x7f))
  const ranked = printable.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, LISTED)
  const text = ranked.map(([code]) => String.fromCharCode(code & 255, (code >> 8) & 255, code >> 16)).join('')
  return `// Written by \`node src/kernel/measure-trigrams.ts PATH…\`; do not edit.\nexport const TRIGRAMS =\n  ${JSON.stringify(text)}\n`
}

function* sourceTexts(roots: readonly string[]): Generator<Uint8Array> {
  const left = new Map([...KINDS].map((kind) => [kind, MAX_BYTES_OF_KIND]))
  for (const root of roots) {
    for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
      const kind = extname(name)
      const budget = left.get(kind)
      const path = join(root, name)
      const stats = budget === undefined ? undefined : statSync(path, { throwIfNoEntry: false })
      if (budget === undefined || stats?.isFile() !== true || stats.size > Math.min(budget, MAX_FILE_BYTES)) continue
      left.set(kind, budget - stats.size)
      yield readFileSync(path)
    }
  }
}

if (import.meta.main) {
  writeFileSync(join(import.meta.dirname, 'trigrams.generated.ts'), generatedTrigrams(sourceTexts(process.argv.slice(2))))
}

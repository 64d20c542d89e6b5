import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** Puts generated text between a document's markers, or at its end with new markers; the rest stays as it is. */
export function replaceSection(document: string, section: string, text: string): string {
  const begin = `<!-- ${section}:begin, written by npm run bench -->`
  const end = `<!-- ${section}:end -->`
  const block = `${begin}\n${text.trim()}\n${end}`
  const from = document.indexOf(begin)
  const to = document.indexOf(end)
  if (from === -1 || to < from) return `${document.trimEnd()}\n\n${block}\n`
  return document.slice(0, from) + block + document.slice(to + end.length)
}

export function writeSection(path: string, section: string, text: string): void {
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '# Benchmarks\n'
  writeFileSync(path, replaceSection(before, section, text))
}

/** A Markdown table; the first column is text, the others are figures. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}

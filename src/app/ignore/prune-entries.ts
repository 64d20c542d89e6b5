import type { StaleIgnore } from '#core/coverage.ts'
import { selectorText } from './entry.ts'
import { parseLine } from './parse-entry.ts'

/**
 * The text of an ignore file without its unmatched and expired entries. Fingerprints of another key stay: somebody else's
 * scan needs them. So does a line that is no longer the entry it was when the scan read it. Nothing else changes.
 */
export function pruneIgnoreText(text: string, stale: readonly StaleIgnore[]): { text: string; removed: number } {
  const entries = new Map<number, string>()
  for (const { line, entry, why } of stale) if (why !== 'other-key') entries.set(line, entry)
  const lines = text.split('\n')
  const kept = lines.filter((line, index) => {
    const entry = entries.get(index + 1)
    return entry === undefined || !isEntry(index === 0 ? line.replace(/^\ufeff/, '') : line, entry)
  })
  return { text: kept.join('\n'), removed: lines.length - kept.length }
}

function isEntry(line: string, selectors: string): boolean {
  const parsed = parseLine(line.replace(/\r$/, ''))
  return parsed.kind === 'entry' && selectorText(parsed.entry) === selectors
}

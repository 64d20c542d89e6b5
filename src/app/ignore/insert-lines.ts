import { linesOf, type IgnoreFile } from './ignore-file.ts'

/** A new line and the fingerprint that it begins with. */
export interface Addition {
  readonly fingerprint: string
  readonly line: string
}

const HEAD = [
  '# Findings that are known and accepted, an entry a line: docs/ignoring.md of kagiban explains them.',
  '# With ".kagiban-ignore merge=union" in .gitattributes, branches that add entries merge without conflicts.',
]

/** The text with the new lines among its own, which stay as they are; names the key at the top when no line does yet. */
export function insertLines(text: string, file: IgnoreFile, additions: readonly Addition[], keyId: string): string {
  if (additions.length === 0) return text
  const lines = linesOf(text)
  if (lines.at(-1) === '') lines.pop()
  const after = placesOf(lines, file, additions)
  const out: string[] = []
  if (lines.length === 0) out.push(...HEAD)
  if (file.keys.length === 0) out.push(`# key: ${keyId}`, ...(lines.length === 0 ? [''] : []))
  out.push(...(after.get(0) ?? []))
  for (const [index, line] of lines.entries()) out.push(line, ...(after.get(index + 1) ?? []))
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  return out.join(end) + end
}

/**
 * New lines by the line (from 1, 0: the top) after which they go: after the entry with the next smaller fingerprint; before
 * the smallest one and the comments above it; at the end when there is none yet.
 */
function placesOf(
  lines: readonly string[],
  { entries, keys }: IgnoreFile,
  additions: readonly Addition[],
): ReadonlyMap<number, string[]> {
  const sorted = entries
    .flatMap(({ entry: { fingerprint }, line }) => (fingerprint === undefined ? [] : [{ fingerprint, line }]))
    .sort(byFingerprint)
  const first = sorted[0]
  const top = first === undefined ? lines.length : aboveComments(lines, first.line, keys.at(-1)?.line ?? 0)
  const places = new Map<number, string[]>()
  let next = 0
  for (const { fingerprint, line } of additions.toSorted(byFingerprint)) {
    while (next < sorted.length && sorted[next]!.fingerprint <= fingerprint) next++
    const place = sorted[next - 1]?.line ?? top
    const there = places.get(place)
    if (there === undefined) places.set(place, [line])
    else there.push(line)
  }
  return places
}

function aboveComments(lines: readonly string[], line: number, keyLine: number): number {
  let above = line - 1
  while (above > keyLine && /^\s*#/.test(lines[above - 1] ?? '')) above--
  return above
}

function byFingerprint(a: { readonly fingerprint: string }, b: { readonly fingerprint: string }): number {
  return a.fingerprint < b.fingerprint ? -1 : a.fingerprint > b.fingerprint ? 1 : 0
}

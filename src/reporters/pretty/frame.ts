import type { Finding } from '#core/finding.ts'
import { displayWidth, graphemesOf, printable } from './display-text.ts'
import type { Paint } from './style.ts'

const LEAST_WIDTH = 24

/**
 * The lines around a finding with their numbers, the finding's own line marked and its redacted secret underlined. Lines too
 * long for the terminal are cut with the secret in view.
 */
export function codeFrame({ excerpt, location, redacted }: Finding, columns: number, paint: Paint): readonly string[] {
  const numbers = excerpt.lines.map((_, index) => lineNumber(excerpt.firstLine + index, location))
  const digits = String(numbers.at(-1) ?? 0).length
  const width = Math.max(LEAST_WIDTH, columns - digits - 7)
  return excerpt.lines.flatMap((raw, index) => {
    const isHere = numbers[index] === location.line
    const text = printable(raw)
    const hit = isHere ? hitIn(text, printable(redacted), location.column - 1) : undefined
    const shown = cut(text, hit, width)
    const code = `${String(numbers[index]).padStart(digits)} │ ${shown.text}`.trimEnd()
    const line = isHere ? `  ${paint('red', '>')} ${code}` : `    ${paint('dim', code)}`
    if (hit === undefined) return [line]
    const underline = paint('red', '^'.repeat(Math.max(1, shown.hitWidth)))
    return [line, `    ${' '.repeat(digits)} │ ${' '.repeat(shown.hitColumn)}${underline}`]
  })
}

/** A secret of several lines is one line in the excerpt, so what follows it is further down in the file. */
function lineNumber(shown: number, { line, endLine }: Finding['location']): number {
  return shown > line ? shown + endLine - line : shown
}

interface Hit {
  readonly start: number
  readonly end: number
}

/** The redacted secret nearest to the column where the secret itself began: redaction of others may have moved it. */
function hitIn(line: string, redacted: string, column: number): Hit | undefined {
  if (redacted === '') return undefined
  let best: number | undefined
  for (let at = line.indexOf(redacted); at !== -1; at = line.indexOf(redacted, at + 1)) {
    if (best === undefined || Math.abs(at - column) < Math.abs(best - column)) best = at
  }
  return best === undefined ? undefined : { start: best, end: best + redacted.length }
}

interface CutLine {
  readonly text: string
  /** In terminal columns. */
  readonly hitColumn: number
  readonly hitWidth: number
}

function cut(line: string, { start, end }: Hit = { start: 0, end: 0 }, width: number): CutLine {
  const before = line.slice(0, start)
  const hitWidth = Math.min(displayWidth(line.slice(start, end)), width)
  if (displayWidth(line) <= width) return { text: line, hitColumn: displayWidth(before), hitWidth }
  const head = headOf(before, width, hitWidth)
  const room = width - displayWidth(head) - 1
  const tail = firstColumns(line.slice(start), room)
  const isCut = tail.length < line.length - start
  return { text: `${head}${tail}${isCut ? '…' : ''}`, hitColumn: displayWidth(head), hitWidth: Math.min(hitWidth, room) }
}

/** As much of the text before the hit as leaves room for the hit, but at least a third of the width when there is more. */
function headOf(before: string, width: number, hitWidth: number): string {
  const room = Math.max(Math.floor(width / 3), width - hitWidth - 2)
  if (displayWidth(before) <= room) return before
  const kept: string[] = []
  let used = 1
  for (const { text, width: columns } of graphemesOf(before).toReversed()) {
    if (used + columns > Math.floor(width / 3)) break
    kept.unshift(text)
    used += columns
  }
  return `…${kept.join('')}`
}

function firstColumns(text: string, room: number): string {
  let used = 0
  let out = ''
  for (const { text: character, width } of graphemesOf(text)) {
    if (used + width > room) return out
    out += character
    used += width
  }
  return out
}

/** What lies between two values, and how they are named. */
export interface Gap {
  readonly bytes: number
  readonly newlines: number
  readonly blankLines: number
  /** Levels of the structure that are left on the way from one value to the other and entered again elsewhere. */
  readonly levels: number
  /** Words of the two names that the other has not. */
  readonly otherWords: number
}

const NEWLINE_COST = 8
const BLANK_LINE_COST = 60
const LEVEL_COST = 300
const WORD_COST = 100
/** A companion before its key is somewhat rarer than one after it. */
const BEFORE_FACTOR = 1.25

/** How far apart two values are felt to be: bytes, and what separates them. */
export function costOf(gap: Gap, isBefore: boolean): number {
  return (
    gap.bytes * (isBefore ? BEFORE_FACTOR : 1) +
    gap.newlines * NEWLINE_COST +
    Math.min(3, gap.blankLines) * BLANK_LINE_COST +
    gap.levels * LEVEL_COST +
    gap.otherWords * WORD_COST
  )
}

/** Longer lines are data or minified code, in which distance means nothing. */
const LONGEST_LINE = 160

/** Do two values that are far apart belong to one mapping, as lines of a file do? */
export function isOneStructure({ bytes, newlines, levels }: Gap): boolean {
  return levels === 0 && newlines > 0 && bytes <= newlines * LONGEST_LINE
}

const WORD = /[a-z]+|\d+/g
const NAME = /([A-Za-z_][\w.-]{0,80})(?:\\?["'`\]]){0,4}[ \t]{0,8}(?:=>|:=|[:=(>])[ \t]{0,8}(?:\\?["'`])?$/

/** The words of the name that stands directly before a value; none when there is no name. */
export function nameWords(before: string): ReadonlySet<string> {
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const name = NAME.exec(line)?.[1] ?? ''
  return new Set(
    name
      .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
      .toLowerCase()
      .match(WORD),
  )
}

/** Words that only one of two names has; one for each value without a name. */
export function otherWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 1
  return a.symmetricDifference(b).size
}

/** `line` is what stands on the first value's line before it; `text`, what stands between the two. */
export function gapOf(line: string, text: string, unsharedWords: number): Gap {
  const lines = text.split('\n')
  let blankLines = 0
  for (let i = 1; i < lines.length - 1; i++) if (/^[\s#/*-]*$/.test(lines[i]!)) blankLines++
  return {
    bytes: text.length,
    newlines: lines.length - 1,
    blankLines,
    levels: Math.max(levelsBetween(text), indentLevels(line, lines)),
    otherWords: unsharedWords,
  }
}

/** Brackets and XML elements that are closed and then opened again. */
function levelsBetween(text: string): number {
  let depth = 0
  let lowest = 0
  for (const [token] of text.matchAll(/[{[(]|[}\])]|<\/|\/>|<(?=[A-Za-z])/g)) {
    depth += token === '{' || token === '[' || token === '(' || token === '<' ? 1 : -1
    if (depth < lowest) lowest = depth
  }
  return Math.min(-lowest, depth - lowest)
}

const SECTION = /^\s*(?:\[[^\]"']{1,80}\]|---)\s*$/
const INDENT = /^[ \t]*/
const KEY_COLUMN = /^[ \t]*(?:- )*/

/** One when a line between ends the mapping of the first value (less indented, an item of a list, a section) and another follows. */
function indentLevels(line: string, lines: readonly string[]): number {
  if (lines.length < 2) return 0
  const from = KEY_COLUMN.exec(line)![0].length
  const to = KEY_COLUMN.exec(lines.at(-1)!)![0].length
  for (let i = 1; i < lines.length; i++) {
    const text = lines[i]!
    if (SECTION.test(text)) return 1
    const isLast = i === lines.length - 1
    if (!isLast && text.trim() === '') continue
    const column = INDENT.exec(text)![0].length
    if (column < from && column < to) return 1
  }
  return 0
}

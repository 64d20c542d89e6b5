/** Does this text match? */
export type GlobTest = (text: string) => boolean

type Part = { readonly kind: 'literal'; readonly text: string } | { readonly kind: 'one' | 'many' } | CharacterClass

interface CharacterClass {
  readonly kind: 'class'
  readonly isNegated: boolean
  readonly ranges: readonly (readonly [from: string, to: string])[]
}

/**
 * A pattern without directories: `*` any text, `?` one character, `[a-z]`, `[!a-z]`, `\` before a character that is meant
 * literally. Undefined when a bracket is not closed or nothing follows a `\`. Takes at most pattern × text steps, whatever
 * the pattern: an ignore file may come from somebody else's branch.
 */
export function compileGlob(pattern: string): GlobTest | undefined {
  const parts = partsOf(Array.from(pattern))
  if (parts === undefined) return undefined
  if (parts.every(({ kind }) => kind === 'literal')) {
    const literal = parts.map((part) => (part.kind === 'literal' ? part.text : '')).join('')
    return (text) => text === literal
  }
  return (text) => matches(parts, Array.from(text))
}

function partsOf(letters: readonly string[]): readonly Part[] | undefined {
  const parts: Part[] = []
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i]!
    if (letter === '*') {
      if (parts.at(-1)?.kind !== 'many') parts.push({ kind: 'many' })
    } else if (letter === '?') parts.push({ kind: 'one' })
    else if (letter === '[') {
      const found = classAt(letters, i + 1)
      if (found === undefined) return undefined
      parts.push(found.part)
      i = found.end
    } else if (letter === '\\') {
      const next = letters[++i]
      if (next === undefined) return undefined
      parts.push({ kind: 'literal', text: next })
    } else parts.push({ kind: 'literal', text: letter })
  }
  return parts
}

/** The class whose `[` stands before `start`; `end` is the place of its `]`. A `]` that comes first is one of its characters. */
function classAt(letters: readonly string[], start: number): { part: CharacterClass; end: number } | undefined {
  const isNegated = letters[start] === '!' || letters[start] === '^'
  const first = isNegated ? start + 1 : start
  const ranges: (readonly [string, string])[] = []
  let at = first
  const take = (): string | undefined => (letters[at] === '\\' ? letters[(at += 2) - 1] : letters[at++])
  while (at < letters.length) {
    if (letters[at] === ']' && at > first) return { part: { kind: 'class', isNegated, ranges }, end: at }
    const from = take()
    const isRange = letters[at] === '-' && letters[at + 1] !== ']' && at + 1 < letters.length
    if (isRange) at++
    const to = isRange ? take() : from
    if (from === undefined || to === undefined) return undefined
    ranges.push([from, to])
  }
  return undefined
}

/** Two pointers; on a mismatch only the last `*` takes one character more. */
function matches(parts: readonly Part[], letters: readonly string[]): boolean {
  let at = 0
  let index = 0
  let star = -1
  let starredAt = 0
  while (at < letters.length) {
    const part = parts[index]
    if (part?.kind === 'many') {
      star = index++
      starredAt = at
    } else if (part !== undefined && matchesOne(part, letters[at]!)) {
      index++
      at++
    } else if (star >= 0) {
      index = star + 1
      at = ++starredAt
    } else return false
  }
  return parts.slice(index).every(({ kind }) => kind === 'many')
}

function matchesOne(part: Part, letter: string): boolean {
  if (part.kind === 'literal') return part.text === letter
  if (part.kind !== 'class') return part.kind === 'one'
  const code = letter.codePointAt(0)!
  const isIn = part.ranges.some(([from, to]) => from.codePointAt(0)! <= code && code <= to.codePointAt(0)!)
  return isIn !== part.isNegated
}

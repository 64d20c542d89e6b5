import { assertNever } from '#base/errors.ts'
import type { PatternNode } from './re2-syntax.ts'

/** What a pattern's structure says of every text it matches. */
export interface PatternShape {
  /** Sets of lower-case ASCII texts: a match holds, in any case, at least one text of each set. */
  readonly required: readonly (readonly string[])[]
  /** Bytes of the longest match; infinite when a repetition has no end. */
  readonly maxBytes: number
}

interface Part extends PatternShape {
  /** Every text the part can match, in lower case, when there are few. */
  readonly exact?: readonly string[]
}

const MAX_TEXTS = 16
const MAX_TEXT_LENGTH = 64
/** Shorter texts occur everywhere and filter nothing. */
const MIN_KEYWORD_LENGTH = 3
const MAX_SETS = 32

/** Literals and lengths of a pattern; conservative: a text that may be absent is never required. */
export function shapeOf(node: PatternNode): PatternShape {
  const part = measure(node)
  return { required: allSets(part), maxBytes: part.maxBytes }
}

/** The best prefilter that a pattern allows: the set with the longest shortest text. Undefined when there is none. */
export function derivedKeywords({ required }: PatternShape): readonly string[] | undefined {
  const fit = required.filter((set) => shortest(set) >= MIN_KEYWORD_LENGTH)
  return fit.toSorted((a, b) => shortest(b) - shortest(a) || a.length - b.length)[0]
}

/** Does every match of the pattern hold one of these keywords? */
export function alwaysHolds({ required }: PatternShape, keywords: readonly string[]): boolean {
  const folded = keywords.map((keyword) => keyword.toLowerCase())
  return required.some((set) => set.every((text) => folded.some((keyword) => text.includes(keyword))))
}

function measure(node: PatternNode): Part {
  switch (node.kind) {
    case 'character':
      return { exact: [node.value.toLowerCase()], required: [], maxBytes: 1 }
    case 'other':
      return { ...(node.bytes === 0 ? { exact: [''] } : {}), required: [], maxBytes: node.bytes }
    case 'sequence':
      return sequence(node.items.map(measure))
    case 'choice':
      return choice(node.options.map(measure))
    case 'repeat':
      return repeat(measure(node.item), node.min, node.max)
    default:
      return assertNever(node)
  }
}

function sequence(parts: readonly Part[]): Part {
  const sets: (readonly string[])[] = []
  let run: readonly string[] = ['']
  let isExact = true
  let maxBytes = 0
  for (const part of parts) {
    maxBytes += part.maxBytes
    const joined = part.exact === undefined ? undefined : product(run, part.exact)
    if (joined !== undefined) {
      run = joined
      continue
    }
    isExact = false
    sets.push(run, ...part.required)
    run = part.exact ?? ['']
  }
  if (isExact) return { exact: run, required: [], maxBytes }
  return { required: useful([...sets, run]), maxBytes }
}

function choice(parts: readonly Part[]): Part {
  const maxBytes = Math.max(...parts.map((part) => part.maxBytes))
  const exact = parts.flatMap((part) => part.exact ?? [])
  if (parts.every((part) => part.exact !== undefined) && exact.length <= MAX_TEXTS)
    return { exact: [...new Set(exact)], required: [], maxBytes }
  const best = parts.map((part) => allSets(part).toSorted((a, b) => shortest(b) - shortest(a))[0])
  const union = best.every((set) => set !== undefined) ? [...new Set(best.flat())] : []
  return { required: union.length <= MAX_TEXTS * 4 ? useful([union]) : [], maxBytes }
}

function repeat(part: Part, min: number, max: number): Part {
  const maxBytes = max === 0 || part.maxBytes === 0 ? 0 : part.maxBytes * max
  if (part.exact !== undefined && max === 1 && min === 0)
    return { exact: [...new Set(['', ...part.exact])], required: [], maxBytes }
  if (min === 0) return { required: [], maxBytes }
  let exact: readonly string[] | undefined = part.exact
  for (let i = 1; i < min && exact !== undefined; i++) exact = product(exact, part.exact!)
  if (exact !== undefined && min === max) return { exact, required: [], maxBytes }
  return { required: useful(exact === undefined ? allSets(part) : [exact]), maxBytes }
}

function product(left: readonly string[], right: readonly string[]): readonly string[] | undefined {
  if (left.length * right.length > MAX_TEXTS) return undefined
  const joined = left.flatMap((a) => right.map((b) => a + b))
  return joined.some((text) => text.length > MAX_TEXT_LENGTH) ? undefined : [...new Set(joined)]
}

function allSets(part: Part): readonly (readonly string[])[] {
  return part.exact === undefined ? part.required : useful([part.exact])
}

/** Sets that say something, at most `MAX_SETS` of them; dropping one is always safe. */
function useful(sets: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return sets.filter((set) => set.length > 0 && shortest(set) > 0).slice(0, MAX_SETS)
}

function shortest(set: readonly string[]): number {
  return Math.min(...set.map((text) => text.length))
}

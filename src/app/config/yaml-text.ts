import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document, type Node, type YAMLMap } from 'yaml'
import { messageOf } from '#base/errors.ts'

/** A YAML text as plain data, with the lines of its parts. */
export interface YamlText {
  readonly kind: 'data'
  readonly value: unknown
  /** Line (from 1) of the part at a path, or of the nearest part above it that is there. With `key`: of that key in it. */
  lineOf(path: readonly PropertyKey[], key?: string): number
}

/** Why a text is no usable YAML: a sentence without the text's own words. `line` from 1. */
export interface YamlProblem {
  readonly kind: 'problem'
  readonly problem: string
  readonly line: number
}

/** An alias may stand for a large part, and that for more; honest files have a handful. */
const MAX_ALIASES = 100
const TOO_MANY_ALIASES = 'Its aliases (*name) stand for more than a configuration needs.'

/** By the library's codes. Its own messages quote the text. */
const PROBLEMS: Readonly<Record<string, string>> = {
  BAD_ALIAS: 'An alias (*name) has no anchor (&name) before it.',
  BAD_DQ_ESCAPE: 'A \\ in double quotes is followed by a character that means nothing there; use single quotes, or \\\\.',
  BAD_INDENT: 'The indentation does not fit the lines above.',
  BAD_SCALAR_START: 'A text that starts with a character with a meaning in YAML (@, `, %) needs quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'A colon is missing, or the indentation does not fit.',
  MISSING_CHAR: 'A closing quotation mark or bracket, a comma or a colon is missing.',
  MULTIPLE_DOCS: 'There is a second document (---); one is expected.',
  NON_STRING_KEY: 'A key is not a text; put it in quotes.',
  RESOURCE_EXHAUSTION: 'It has too many levels.',
  TAB_AS_INDENT: 'A tab is used for indentation; use spaces.',
  TAG_RESOLVE_FAILED: 'There is a tag (!name); tags have no meaning here.',
}

/** Reads YAML 1.2 (JSON included) within bounds on aliases and depth. Equal keys are a problem. */
export function parseYamlText(text: string): YamlText | YamlProblem {
  const lines = new LineCounter()
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line)
  const fail = (problem: string, offset: number): YamlProblem => ({ kind: 'problem', problem, line: lineAt(offset) })
  // The library compares each key with each (60,000 keys took 50 s, measured), so that equal keys are looked for below.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true, uniqueKeys: false })
  const error = document.errors[0] ?? document.warnings[0]
  if (error !== undefined)
    return fail(PROBLEMS[error.code] ?? `This is no YAML (${error.code.toLowerCase().replaceAll('_', ' ')}).`, error.pos[0])
  const twice = repeatedKey(document)
  if (twice !== undefined) return fail('A key is given twice.', twice)
  try {
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES })
    return { kind: 'data', value, lineOf: (path, key) => lineAt(offsetOf(document, path, key)) }
  } catch (thrown) {
    const isUnresolved = messageOf(thrown).startsWith('Unresolved alias')
    return fail((isUnresolved ? PROBLEMS['BAD_ALIAS'] : undefined) ?? TOO_MANY_ALIASES, 0)
  }
}

/** Offset of the second of two equal keys of one map. */
function repeatedKey(document: Document.Parsed): number | undefined {
  let found: number | undefined
  visit(document, {
    Map(_, map) {
      const seen = new Set<unknown>()
      for (const { key } of map.items) {
        const name = isScalar(key) ? key.value : key
        if (seen.has(name)) found ??= startOf(key)
        seen.add(name)
      }
      return found === undefined ? undefined : visit.BREAK
    },
  })
  return found
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[], key: string | undefined): number {
  for (let length = path.length; length >= 0; length--) {
    const node = nodeAt(document, path.slice(0, length))
    if (node === undefined) continue
    const named = length === path.length ? key : path[length]
    return (isMap(node) && typeof named === 'string' ? keyOffset(node, named) : undefined) ?? startOf(node)
  }
  return 0
}

function nodeAt(document: Document.Parsed, path: readonly PropertyKey[]): Node | undefined {
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true)
  return isNode(node) ? node : undefined
}

function keyOffset(map: YAMLMap, name: string): number | undefined {
  const key: unknown = map.items.find((pair) => isScalar(pair.key) && pair.key.value === name)?.key
  return key === undefined ? undefined : startOf(key)
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0
}

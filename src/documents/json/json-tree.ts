import { unescaped } from './unescaped.ts'

/** A JSON value with its place in the bytes. Texts are decoded when they are asked for. */
export type JsonNode =
  | { readonly kind: 'object'; readonly keys: readonly string[]; readonly values: readonly JsonNode[] }
  | { readonly kind: 'array'; readonly items: readonly JsonNode[] }
  | JsonString
  | { readonly kind: 'other'; readonly start: number; readonly end: number }

/** `start` and `end` are between the quotes. */
export interface JsonString {
  readonly kind: 'string'
  readonly start: number
  readonly end: number
  readonly hasEscapes: boolean
}

export interface JsonResult {
  /** What could be read: of broken or cut text, everything up to there. */
  readonly root: JsonNode | undefined
  /** Behind the value. */
  readonly end: number
  readonly fault?: string
}

const MAX_DEPTH = 200
const QUOTE = 0x22
const BACKSLASH = 0x5c
const SLASH = 0x2f
const STAR = 0x2a
const COMMA = 0x2c
const COLON = 0x3a
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d
const OPEN_ARRAY = 0x5b
const CLOSE_ARRAY = 0x5d

/** Reads the JSON value at an offset, leniently: commas may be missing or trail. Ends at `maxNodes` values. Never throws. */
export function parseJson(bytes: Buffer, from = 0, maxNodes = 1_000_000): JsonResult {
  let at = from
  let nodes = 0
  let fault: string | undefined

  /** Passes over spaces, a byte order mark, and comments, which configurations have. */
  function space(): void {
    for (; at < bytes.length; at++) {
      const byte = bytes[at]!
      if (byte === SLASH) {
        const mark = bytes[at + 1] === SLASH ? '\n' : bytes[at + 1] === STAR ? '*/' : undefined
        if (mark === undefined) return
        const end = bytes.indexOf(mark, at + 2)
        at = end < 0 ? bytes.length : end + mark.length - 1
      } else if (byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf) return
    }
  }

  function stop(words: string): undefined {
    fault ??= `${words} at byte ${at}`
    return undefined
  }

  const isSound = (): boolean => fault === undefined

  function text(): JsonString {
    const start = at + 1
    let hasEscapes = false
    for (let end = start; end < bytes.length; end++) {
      const byte = bytes[end]
      if (byte === QUOTE) {
        at = end + 1
        return { kind: 'string', start, end, hasEscapes }
      }
      if (byte === BACKSLASH) {
        hasEscapes = true
        end++
      }
    }
    at = bytes.length
    stop('a text does not end')
    return { kind: 'string', start, end: at, hasEscapes }
  }

  function value(depth: number): JsonNode | undefined {
    space()
    if (++nodes > maxNodes) return stop(`more than ${maxNodes} values`)
    if (depth > MAX_DEPTH) return stop(`more than ${MAX_DEPTH} levels`)
    const byte = bytes[at]
    if (byte === QUOTE) return text()
    if (byte === OPEN_OBJECT) return object(depth)
    if (byte === OPEN_ARRAY) return array(depth)
    const start = at
    while (at < bytes.length && !isEnd(bytes[at]!)) at++
    return at === start ? stop('no value') : { kind: 'other', start, end: at }
  }

  function object(depth: number): JsonNode {
    const keys: string[] = []
    const values: JsonNode[] = []
    at++
    while (isSound()) {
      space()
      if (bytes[at] === COMMA) at++
      else if (bytes[at] === CLOSE_OBJECT) {
        at++
        break
      } else if (bytes[at] === QUOTE) {
        const key = text()
        space()
        if (bytes[at] !== COLON) stop('no colon')
        at++
        const node = fault === undefined ? value(depth + 1) : undefined
        if (node === undefined) break
        keys.push(stringText(bytes, key))
        values.push(node)
      } else stop('no key')
    }
    return { kind: 'object', keys, values }
  }

  function array(depth: number): JsonNode {
    const items: JsonNode[] = []
    at++
    while (isSound()) {
      space()
      if (bytes[at] === COMMA) at++
      else if (bytes[at] === CLOSE_ARRAY) {
        at++
        break
      } else {
        const item = value(depth + 1)
        if (item !== undefined) items.push(item)
      }
    }
    return { kind: 'array', items }
  }

  const root = value(0)
  return { root, end: at, ...(fault === undefined ? {} : { fault }) }
}

function isEnd(byte: number): boolean {
  return byte <= 0x20 || byte === COMMA || byte === COLON || byte === CLOSE_OBJECT || byte === CLOSE_ARRAY || byte === QUOTE
}

/** The text that a string of these bytes stands for. What is no escape of JSON stays as it is, without its backslash. */
export function stringText(bytes: Buffer, { start, end, hasEscapes }: JsonString): string {
  const to = Math.min(end, bytes.length)
  return hasEscapes ? unescaped(bytes, start, to) : bytes.toString('utf8', start, to)
}

/** A member of an object; of an object with the same key twice, the last. */
export function member(node: JsonNode | undefined, key: string): JsonNode | undefined {
  if (node?.kind !== 'object') return undefined
  const at = node.keys.lastIndexOf(key)
  return at < 0 ? undefined : node.values[at]
}

export function itemsOf(node: JsonNode | undefined): readonly JsonNode[] {
  return node?.kind === 'array' ? node.items : []
}

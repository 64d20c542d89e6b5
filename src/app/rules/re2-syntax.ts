/** A pattern's structure, as far as its literals and lengths go. */
export type PatternNode =
  /** One ASCII character. */
  | { readonly kind: 'character'; readonly value: string }
  /** Something of `bytes` bytes that is not one known ASCII character; 0 for an assertion. */
  | { readonly kind: 'other'; readonly bytes: number }
  | { readonly kind: 'sequence'; readonly items: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly item: PatternNode; readonly min: number; readonly max: number }

export interface ParsedPattern {
  readonly node: PatternNode
  /** The same pattern for text that is UTF-8 read as latin1: characters outside ASCII are written as their bytes. */
  readonly source: string
  /** Why the pattern cannot run on bytes. */
  readonly problem?: string
}

const SHORT_CLASSES = /[dDwWsS]/
const ASSERTIONS = /[bBAz]/
const CONTROLS: Readonly<Record<string, string>> = { a: '\x07', f: '\f', t: '\t', n: '\n', r: '\r', v: '\v' }
/** Go's syntax page, https://github.com/google/re2/wiki/Syntax, checked 2026-11-24. */
const GROUP_START = /\(\?(?:P?<\w+>|[imsU-]*:)/y
const FLAGS_ONLY = /\(\?[imsU-]+\)/y
const COUNT = /\{(\d+)(?:(,)(\d*))?\}/y
const HEX = /\\x(?:\{([0-9A-Fa-f]+)\}|([0-9A-Fa-f]{2}))/y
const OCTAL = /\\(?:[1-7][0-7]{1,2}|0[0-7]{0,2})/y
const MAX_DEPTH = 1000
const NAMED_CLASS = /\[:\^?\w+:\]/y

/** Reads a pattern that an RE2 engine has already accepted; what it would refuse is not looked for here. */
export function parsePattern(pattern: string): ParsedPattern {
  const reader = new PatternReader(pattern)
  const node = reader.choice()
  return { node, source: reader.source, ...(reader.problem === undefined ? {} : { problem: reader.problem }) }
}

class PatternReader {
  readonly #text: string
  #at = 0
  #depth = 0
  source = ''
  problem: string | undefined

  constructor(text: string) {
    this.#text = text
  }

  choice(): PatternNode {
    const options = [this.#sequence()]
    while (this.#text[this.#at] === '|') {
      this.#keep(1)
      options.push(this.#sequence())
    }
    return options.length === 1 ? options[0]! : { kind: 'choice', options }
  }

  #sequence(): PatternNode {
    const items: PatternNode[] = []
    while (this.#at < this.#text.length && this.#text[this.#at] !== '|' && this.#text[this.#at] !== ')') {
      if (this.#text.startsWith('\\Q', this.#at)) items.push(...this.#quoted())
      else items.push(this.#repeated(this.#atom()))
    }
    return { kind: 'sequence', items }
  }

  #repeated(item: PatternNode): PatternNode {
    const sign = this.#text[this.#at]
    const count = this.#match(COUNT)
    let range: readonly [number, number]
    if (sign === '*') range = [0, Infinity]
    else if (sign === '+') range = [1, Infinity]
    else if (sign === '?') range = [0, 1]
    else if (count === undefined) return item
    else range = [Number(count[1]), count[2] === undefined ? Number(count[1]) : count[3] ? Number(count[3]) : Infinity]
    this.#keep(count === undefined ? 1 : count[0].length)
    if (this.#text[this.#at] === '?') this.#keep(1)
    return { kind: 'repeat', item, min: range[0], max: range[1] }
  }

  #atom(): PatternNode {
    const character = String.fromCodePoint(this.#text.codePointAt(this.#at)!)
    if (character === '(') return this.#group()
    if (character === '[') return this.#class()
    if (character === '\\') return this.#escape()
    if (character === '.') return this.#skip(1, 1)
    if (character === '^' || character === '$') return this.#skip(1, 0)
    this.#at += character.length
    return this.#literal(character, character)
  }

  #group(): PatternNode {
    const flags = this.#match(FLAGS_ONLY)
    if (flags !== undefined) return this.#skip(flags[0].length, 0)
    this.#keep(this.#match(GROUP_START)?.[0].length ?? 1)
    // RE2 engines refuse deeper patterns themselves; this one has to end well on a pattern that none has seen yet.
    if (++this.#depth > MAX_DEPTH) return this.#giveUp()
    const inner = this.choice()
    this.#depth--
    this.#keep(1)
    return inner
  }

  #giveUp(): PatternNode {
    this.problem ??= 'it is too deeply nested; split it into two rules'
    this.#at = this.#text.length
    return { kind: 'other', bytes: Infinity }
  }

  #escape(): PatternNode {
    const next = this.#text[this.#at + 1] ?? ''
    if (SHORT_CLASSES.test(next)) return this.#skip(2, 1)
    if (ASSERTIONS.test(next)) return this.#skip(2, 0)
    if (next === 'p' || next === 'P') {
      this.problem ??= 'Unicode classes (\\p) are not supported; list the characters or use a class of ASCII ones'
      return this.#skip(2, 1)
    }
    const { character, length } = this.#escaped()
    const raw = this.#text.slice(this.#at, this.#at + length)
    this.#at += length
    return this.#literal(character, raw)
  }

  /** The character that an escape stands for, and the escape's length. */
  #escaped(): { readonly character: string; readonly length: number } {
    const hex = this.#match(HEX)
    if (hex !== undefined) {
      const code = Number.parseInt(hex[1] ?? hex[2]!, 16)
      return { character: String.fromCodePoint(Math.min(code, 0x10ffff)), length: hex[0].length }
    }
    const octal = this.#match(OCTAL)
    if (octal !== undefined)
      return { character: String.fromCodePoint(Number.parseInt(octal[0].slice(1), 8)), length: octal[0].length }
    const next = String.fromCodePoint(this.#text.codePointAt(this.#at + 1) ?? 0x5c)
    return { character: CONTROLS[next] ?? next, length: 1 + next.length }
  }

  #quoted(): PatternNode[] {
    const end = this.#text.indexOf('\\E', this.#at)
    const inner = this.#text.slice(this.#at + 2, end === -1 ? undefined : end)
    this.#at = end === -1 ? this.#text.length : end + 2
    const nodes = Array.from(inner, (character) => this.#literal(character, quoteCharacter(character)))
    const last = nodes.pop()
    return last === undefined ? [] : [...nodes, this.#repeated(last)]
  }

  /** A class keeps its form unless characters outside ASCII are in it; then they become alternatives of bytes. */
  #class(): PatternNode {
    const start = this.#at
    const isNegated = this.#text[start + 1] === '^'
    this.#at += isNegated ? 2 : 1
    let ascii = ''
    const wide: string[] = []
    for (let first = true; this.#at < this.#text.length && (first || this.#text[this.#at] !== ']'); first = false) {
      const { raw, character } = this.#classItem()
      if (character !== undefined && character.codePointAt(0)! > 0x7f) {
        if (isNegated || this.#text[this.#at] === '-' || ascii.endsWith('-'))
          this.problem ??= 'a range or a negated class with characters outside ASCII is not supported; list the characters'
        wide.push(character)
      } else ascii += raw
    }
    this.#at++
    if (wide.length === 0) {
      this.source += this.#text.slice(start, this.#at)
      return { kind: 'other', bytes: 1 }
    }
    const options = wide.map((character) => `(?-i:${bytesOf(character)})`)
    this.source += `(?:${[...(ascii === '' ? [] : [`[${ascii}]`]), ...options].join('|')})`
    return { kind: 'other', bytes: Math.max(...wide.map((character) => Buffer.byteLength(character))) }
  }

  #classItem(): { readonly raw: string; readonly character?: string } {
    const from = this.#at
    const named = this.#match(NAMED_CLASS)
    if (named !== undefined) {
      this.#at += named[0].length
      return { raw: named[0] }
    }
    const character = String.fromCodePoint(this.#text.codePointAt(from)!)
    if (character !== '\\') {
      this.#at += character.length
      return { raw: character, character }
    }
    const next = this.#text[from + 1] ?? ''
    if (next === 'p' || next === 'P') this.problem ??= 'Unicode classes (\\p) are not supported; list the characters'
    if (SHORT_CLASSES.test(next) || next === 'p' || next === 'P') {
      this.#at += 2
      return { raw: this.#text.slice(from, this.#at) }
    }
    const escaped = this.#escaped()
    this.#at += escaped.length
    return { raw: this.#text.slice(from, this.#at), character: escaped.character }
  }

  #literal(character: string, raw: string): PatternNode {
    const code = character.codePointAt(0)!
    if (code <= 0x7f) {
      this.source += raw
      return { kind: 'character', value: character }
    }
    this.source += `(?-i:${bytesOf(character)})`
    return { kind: 'other', bytes: Buffer.byteLength(character) }
  }

  #skip(length: number, bytes: number): PatternNode {
    this.#keep(length)
    return { kind: 'other', bytes }
  }

  #keep(length: number): void {
    this.source += this.#text.slice(this.#at, this.#at + length)
    this.#at += length
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at
    return pattern.exec(this.#text) ?? undefined
  }
}

function quoteCharacter(character: string): string {
  return /[\\.+*?()|[\]{}^$]/.test(character) ? `\\${character}` : character
}

function bytesOf(character: string): string {
  return [...Buffer.from(character)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('')
}

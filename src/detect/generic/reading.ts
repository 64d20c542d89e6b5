import type { Assignment } from './assignment.ts'
import { COMMENTS, syntaxOf, type Syntax } from './syntax.ts'

/** Where a name stands in its line, read from the line's start as its syntax has it. */
export interface Reading {
  readonly syntax: Syntax
  readonly isInComment: boolean
  /** Within a string that began before the name's own quote: a document in a string, a sentence. */
  readonly isInString: boolean
  /** Brackets that are open at the name. */
  readonly depth: number
  /** The name of the innermost open call, as a stretch of the text before the name; empty for none. */
  readonly callFrom: number
  readonly callTo: number
  /** Commas since that call's bracket. */
  readonly argument: number
}

const code = (character: string): number => character.charCodeAt(0)
const BACKSLASH = code('\\')
const DOUBLE_QUOTE = code('"')
const APOSTROPHE = code("'")
const BACKQUOTE = code('`')
const COMMA = code(',')
const OPEN = new Set(['(', '[', '{'].map(code))
const CLOSE = new Set([')', ']', '}'].map(code))
const PAREN = code('(')

/** Deeper brackets are counted, and no longer remembered. */
const MOST_LEVELS = 16
const places = new Int32Array(MOST_LEVELS)
const commas = new Int32Array(MOST_LEVELS)

/** Reads the text before a name. Linear in it; `after` is the rest of the line behind the value. */
export function readLine(assignment: Assignment, after: string): Reading {
  const { beforeName: text } = assignment
  const syntax = syntaxOf(assignment, after)
  const comment = commentIn(text, COMMENTS[syntax])
  let quote = 0
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (sign === BACKSLASH) at++
    else if (sign === DOUBLE_QUOTE || sign === APOSTROPHE || sign === BACKQUOTE) {
      if (quote === 0) quote = isApostrophe(text, at) ? 0 : sign
      else if (quote === sign) quote = 0
    } else if (OPEN.has(sign)) {
      if (depth < MOST_LEVELS) {
        places[depth] = at
        commas[depth] = 0
      }
      depth++
    } else if (CLOSE.has(sign)) depth = Math.max(0, depth - 1)
    else if (sign === COMMA && depth > 0 && depth <= MOST_LEVELS) commas[depth - 1]!++
  }
  // The name's own quote is the last sign before it.
  const isInString = quote !== 0 && text.lastIndexOf(String.fromCharCode(quote)) < text.length - 1
  return { syntax, isInComment: comment, isInString, depth, ...callIn(text, depth) }
}

/** `don't` */
function isApostrophe(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === APOSTROPHE && at > 0 && isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1))
  )
}

function isLetter(sign: number): boolean {
  return (sign | 0x20) >= 0x61 && (sign | 0x20) <= 0x7a
}

/** The innermost bracket that follows a word. */
function callIn(text: string, depth: number): { callFrom: number; callTo: number; argument: number } {
  for (let level = Math.min(depth, MOST_LEVELS) - 1; level >= 0; level--) {
    const to = places[level]!
    if (text.charCodeAt(to) !== PAREN) continue
    let from = to
    while (from > 0 && isOfName(text.charCodeAt(from - 1))) from--
    if (from < to) return { callFrom: from, callTo: to, argument: commas[level]! }
  }
  return { callFrom: 0, callTo: 0, argument: 0 }
}

function isOfName(sign: number): boolean {
  return isLetter(sign) || (sign >= 0x30 && sign <= 0x39) || sign === 0x5f || sign === 0x2e
}

/** What starts a line of comment nearly anywhere. */
const COMMENT_LINE = /^\s*(?:\/\/|\/?\*|<!--|;|(?:#|--|%|rem)(?:\s|$))/i

/** Does the line start with a comment, or one begin after a blank? */
function commentIn(text: string, marks: readonly string[]): boolean {
  return COMMENT_LINE.test(text) || marks.some((mark) => text.includes(mark))
}

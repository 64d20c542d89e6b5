import { byteSet } from '../byte-set.ts'

const NAME = byteSet('\\w.$-')

/** How a value is bound to a name. */
export interface Assignment {
  /** The whole name: `spring.datasource.password`, `$dbPass`, `X-Auth-Token`. */
  readonly name: string
  /** What stands directly before the name, quotes and brackets left out: a keyword, a dash, nothing. */
  readonly beforeName: string
  readonly isNameQuoted: boolean
  readonly operator: Operator
  /** Is there white space directly before the value? */
  readonly isSpaced: boolean
  /** The quote around the value; '' for none. */
  readonly quote: string
  /** `(secret) => f('x')`: the name is a parameter. */
  readonly isArrow: boolean
  /** `f(name)`: the name is the last argument of a call, and what follows is outside of it. */
  readonly isClosed: boolean
  /** All between the name and the quote: the operator, a type, a call. */
  readonly between: string
}

/** `compare`: `==`, `!=`. `pair`: a comma. `call`: `name(`. `element`: XML. `space`: nothing but white space. */
export const OPERATORS = ['assign', 'colon', 'compare', 'pair', 'call', 'element', 'space'] as const
type Operator = (typeof OPERATORS)[number]

const LEAD = /^(?<tail>[\w.-]*)(?<close>\\*["'`]?[\])]*)(?<between>[\s\S]*?)(?<quote>\\*["'`])?$/

/** Reads the text before a value that `assignmentPattern` matched. `lead` is the match up to the value. */
export function readAssignment(before: string, lead: string): Assignment {
  const { tail = '', close = '', between = '', quote = '' } = LEAD.exec(lead)?.groups ?? {}
  const nameStart = startOfName(before)
  return {
    name: before.slice(nameStart) + tail,
    beforeName: before.slice(0, nameStart).trimEnd(),
    isNameQuoted: /["'`]/.test(close),
    operator: operatorOf(between),
    isSpaced: /\s$/.test(between),
    quote: quote.replaceAll('\\', ''),
    isClosed: close.endsWith(')'),
    isArrow: close.endsWith(')') && /^\s*=>/.test(between),
    between,
  }
}

function operatorOf(between: string): Operator {
  const text = between.trimStart()
  if (/^[=!]==?/.test(text) && !text.startsWith('=>')) return 'compare'
  if (/^(?::=|\?\?=|\|\|=|=|->|%3d|value|content)/i.test(text)) return 'assign'
  if (text.startsWith(':')) return /^:[^"'`]*=/.test(text) ? 'assign' : 'colon'
  if (text.startsWith(',')) return 'pair'
  if (/^\.?\w*\(/.test(text)) return 'call'
  if (/^[<>]/.test(text)) return 'element'
  return text === '' ? 'space' : 'assign'
}

function startOfName(before: string): number {
  let at = before.length
  while (at > 0 && NAME[before.charCodeAt(at - 1)] === 1) at--
  return at
}

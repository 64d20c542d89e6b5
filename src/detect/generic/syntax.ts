import { ABOUT, aboutWords } from '../model/words.ts'
import type { Assignment } from './assignment.ts'

/**
 * How the text around a value is written, as far as its own line tells. `code`: C and what looks like it; `script`: Python, Ruby,
 * TOML, HCL; `markup`: XML and HTML; `settings`: INI, properties, `.env`; `data`: JSON and YAML; `query`: SQL; `command`: shells and
 * container files; `text`: anything else.
 */
export const SYNTAXES = ['code', 'script', 'markup', 'settings', 'data', 'query', 'command', 'text'] as const
export type Syntax = (typeof SYNTAXES)[number]

const code = (character: string): number => character.charCodeAt(0)
const LESS = code('<')
const SEMICOLON = code(';')
const BRACE = code('{')
const PAREN = code('(')
const DASH = code('-')
const DOLLAR = code('$')
const AT = code('@')

/** `after` is the rest of the line behind the value. */
export function syntaxOf(assignment: Assignment, after: string): Syntax {
  const { beforeName, name, operator, quote, between, isNameQuoted, isSpaced } = assignment
  const start = firstSign(beforeName)
  const first = start < beforeName.length ? beforeName.charCodeAt(start) : 0
  if (first === LESS || operator === 'element' || after.startsWith('</') || after.includes('/>')) return 'markup'
  const about = aboutWords(beforeName)
  if ((about & ABOUT.query) !== 0) return 'query'
  if ((about & ABOUT.command) !== 0 || name.startsWith('-') || first === DOLLAR) return 'command'
  const end = after.trimEnd()
  const last = end.length === 0 ? 0 : end.charCodeAt(end.length - 1)
  if (last === SEMICOLON || last === BRACE || first === AT) return 'code'
  if (isNameQuoted && (operator === 'colon' || between.includes('=>'))) return 'data'
  if (operator === 'colon' && (first === 0 || first === DASH) && isSpaced) return last === PAREN ? 'code' : 'data'
  const isAlone = first === 0
  if (operator === 'assign' && isAlone) return quote === '' ? 'settings' : isSpaced ? 'script' : 'settings'
  if ((about & ABOUT.declaration) !== 0 || operator === 'call' || operator === 'compare' || beforeName.includes('('))
    return 'code'
  return quote === '' ? 'text' : 'code'
}

function firstSign(text: string): number {
  let at = 0
  while (at < text.length && text.charCodeAt(at) <= 0x20) at++
  return at
}

/** What starts a comment behind something else on its line. */
export const COMMENTS: Readonly<Record<Syntax, readonly string[]>> = {
  code: [' //', ' /*'],
  script: [' #'],
  markup: [' <!--'],
  settings: [' #', ' ;'],
  data: [' #', ' //'],
  query: [' --', ' /*'],
  command: [' #'],
  text: [' #', ' //'],
}

import { isFingerprint } from '#base/fingerprint.ts'
import { nearestName } from '#app/nearest-name.ts'
import { ENTRY_FIELDS, isDay, isKeyId, type EntryField, type IgnoreEntry } from './entry.ts'

/** What a line says. `problem` is a sentence without the line's own words: somebody may have pasted a secret there. */
export type ParsedLine =
  | { readonly kind: 'entry'; readonly entry: IgnoreEntry }
  | { readonly kind: 'key'; readonly keyId: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'problem'; readonly problem: string }

const MAX_LINE = 4096
/** `name:value`, the value quoted or not, or a lone word; then white space or the end. */
const TOKEN = /\s*(?:([a-z]+):(?:"((?:[^"\\]|\\.)*)"|(?!")(\S*))|(\S+))(?=\s|$)/y
/** A comment, or nothing more. */
const REST = /\s*(?:#|$)/y
const NOTHING: ParsedLine = { kind: 'nothing' }

/** Reads one line without its line end. `docs/ignoring.md` has the grammar. */
export function parseLine(line: string): ParsedLine {
  const start = line.search(/\S/)
  if (start < 0) return NOTHING
  if (line[start] === '#') {
    const keyId = /^\s*#\s*key:\s*([0-9a-f]{8})\s*$/.exec(line)?.[1]
    return keyId === undefined ? NOTHING : { kind: 'key', keyId }
  }
  if (line.length > MAX_LINE) return problem(`The line is longer than ${MAX_LINE} characters.`)
  return parseTokens(line)
}

function parseTokens(line: string): ParsedLine {
  const entry: { -readonly [Field in keyof IgnoreEntry]: string } = {}
  for (let at = 0; at < line.length;) {
    REST.lastIndex = at
    if (REST.test(line)) break
    TOKEN.lastIndex = at
    const token = TOKEN.exec(line)
    if (token === null) break
    at = TOKEN.lastIndex
    const [, name = '', quoted, plain, word] = token
    if (word !== undefined && /^[a-z]+:"/.test(word))
      return problem('A quotation mark is not closed, or text follows it directly.')
    const field = word === undefined ? fieldNamed(name) : 'fingerprint'
    if (field === undefined) return problem(unknownField(name))
    const value = word ?? plain ?? quoted?.replaceAll(/\\(["\\])/g, '$1') ?? ''
    const wrong = entry[field] === undefined ? wrongValue(field, value) : `${field} is given twice.`
    if (wrong !== undefined) return problem(wrong)
    entry[field] = value
  }
  if (entry.fingerprint ?? entry.rule ?? entry.path) return { kind: 'entry', entry }
  return problem('An entry needs a fingerprint (kb1-…), a rule:… or a path:…; this one would hide everything.')
}

function fieldNamed(name: string): EntryField | undefined {
  return ENTRY_FIELDS.find((field) => field === name)
}

function unknownField(name: string): string {
  const near = nearestName(name, ENTRY_FIELDS)
  const what = near === undefined ? 'There is no such field.' : `There is no such field. Did you mean ${near}:?`
  return `${what} Known are ${ENTRY_FIELDS.join(', ')}.`
}

function wrongValue(field: keyof IgnoreEntry, value: string): string | undefined {
  if (field === 'fingerprint')
    return isFingerprint(value) ? undefined : 'A word is neither a fingerprint (kb1- and 32 hex digits) nor a name:value.'
  if (field === 'expires') return isDay(value) ? undefined : 'expires: needs a day such as 2027-03-31.'
  if (field === 'key') return isKeyId(value) ? undefined : 'key: needs the 8 hex digits of a key id.'
  return value === '' ? `${field}: is empty.` : undefined
}

function problem(text: string): ParsedLine {
  return { kind: 'problem', problem: text }
}

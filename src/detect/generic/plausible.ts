import type { Assignment } from './assignment.ts'
import { wordsOf } from './name.ts'

/** Words of calls that make another thing of what they are given: `HashPassword("…")`, `getToken("…")`. */
const DERIVING = new Set(
  'hash encode check compare has is get find fetch read load lookup generate random validate verify matches'.split(' '),
)

/** Types and their absence, where code has them in a value's place: `password: string`. */
const TYPE =
  /^(?:string|str|bool|boolean|int|integer|number|float|any|object|bytes?|none|null|nil|true|false|undefined|unknown|optional|required|type|void|char|text|varchar|hidden|password|list|dict|array)\b/i

/** The start of a line of code on which a value without quotes is an expression. */
const STATEMENT = /^(?:def|function|func|fn|interface|class|import|from|return|if|elif|while|for|case|assert)\b/

/** Could a literal stand here, from what is around it? `after` is the rest of its line. */
export function isPlausible(assignment: Assignment, secret: string, after: string): boolean {
  const { name, operator, isArrow, quote } = assignment
  if (isArrow || isOfPublicKey(assignment)) return false
  if (operator === 'call' && wordsOf(name).some((word) => DERIVING.has(word))) return false
  // "did not pass '-v'"
  if (operator === 'space' && /^pass$/i.test(name)) return false
  return quote === '' ? isPlausibleBare(assignment, secret, after) : isWholeLiteral(after)
}

/** A string that is joined to something, or only names an attribute, is not the value. */
function isWholeLiteral(after: string): boolean {
  return !/^\\*["'`](?: ?[+%] ?[\w"'($]| ?\.(?:format|replace|join|concat)?\(?[\w$"']+ ?\. ?["']| value=)/.test(after)
}

function isPlausibleBare({ operator, name, beforeName, isNameQuoted }: Assignment, secret: string, after: string): boolean {
  if (operator === 'space') return name.startsWith('-')
  if (operator === 'pair' || operator === 'call' || operator === 'compare') return false
  if (operator === 'element') return after.startsWith('</')
  if (TYPE.test(secret) || STATEMENT.test(beforeName.trimStart())) return false
  // A call, an index, a sum, or a string after all.
  if (/^(?:[([{.>]| ?\+| ["'(])/.test(after) || (isNameQuoted && /^["'`]/.test(after))) return false
  // `login(user, password=secret)`
  return !(/^ ?[,)]/.test(after) && /^[A-Za-z_]+$/.test(secret))
}

/** `wantPublicKey: PublicKey{Key: …}`: a key of what is said to be public. */
function isOfPublicKey({ name, beforeName }: Assignment): boolean {
  return /key\W*$/i.test(name) && /public[-_ ]?key[^;]{0,80}$/i.test(beforeName)
}

import type { Assignment } from './assignment.ts'
import type { Reading } from './reading.ts'
import { wordsOf } from './name.ts'

/** Words of calls that make another thing of what they are given: `HashPassword("…")`, `getToken("…")`. */
const DERIVING = new Set(
  'hash encode check compare has is get find fetch read load lookup generate random validate verify matches'.split(' '),
)

/** Types and their absence, where code has them in a value's place: `password: string`. */
const TYPE =
  /^(?:string|str|bool|boolean|int|integer|number|float|any|object|bytes?|none|null|nil|true|false|undefined|unknown|optional|required|type|void|char|text|varchar|hidden|password|list|dict|array|lambda|function|func|new|await|async|not|self|this)\b/i

/** The start of a line of code on which a value without quotes is an expression. */
const STATEMENT = /^(?:def|function|func|fn|interface|class|import|from|return|if|elif|while|for|case|assert)\b/

/** A picture's address: what it shows is for everyone. */
const BADGE = /(?:badge[\w./-]{0,40}|\.svg)\?(?:[\w=-]{1,40}&){0,4}$/i
/** What comes after `class Token :` is its parent. */
const DECLARED = /\b(?:class|interface|struct|enum|trait|record|protocol|object)$/
/** The name of a library's part. */
const COORDINATE = /^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$/

/** What `isPlausible` looks at; `after` is the rest of the line. */
interface Place {
  readonly assignment: Assignment
  readonly reading: Reading
  readonly secret: string
  readonly after: string
}

/** Could a literal stand here, from what is around it? */
export function isPlausible({ assignment, reading, secret, after }: Place): boolean {
  const { name, operator, isArrow, isClosed, quote, beforeName } = assignment
  if (isArrow || isOfPublicKey(assignment) || BADGE.test(beforeName)) return false
  if (operator === 'call' && wordsOf(name).some((word) => DERIVING.has(word))) return false
  // `('Vary', 'X-OTP'), ('ETag', '…')`
  if (operator === 'pair' && isClosed) return false
  if (operator === 'pair' && isDeriving(beforeName.slice(reading.callFrom, reading.callTo))) return false
  // "did not pass '-v'"
  if (operator === 'space' && /^pass$/i.test(name)) return false
  return quote === '' ? isPlausibleBare(assignment, secret, after) : isWholeLiteral(quote, after)
}

/** `HashPassword("password", "salt")`: the first argument is no name of the second. */
function isDeriving(call: string): boolean {
  return call !== '' && wordsOf(call).some((word) => word === 'hash' || word === 'encode' || word === 'encrypt')
}

/** A string that is joined to something, or only names an attribute, is not the value. */
function isWholeLiteral(quote: string, after: string): boolean {
  // "awk '…" in backquotes.
  if (quote === '`' && /^\\*["']/.test(after)) return false
  return !/^\\*["'`](?: ?[+%] ?[\w"'($]| ?\.(?:format|replace|join|concat)?\(?[\w$"']+ ?\. ?["']| value=)/.test(after)
}

function isPlausibleBare(
  { operator, name, between, beforeName, isNameQuoted }: Assignment,
  secret: string,
  after: string,
): boolean {
  if (operator === 'space') return name.startsWith('-')
  if (operator === 'pair' || operator === 'call' || operator === 'compare') return false
  if (operator === 'element') return after.startsWith('</')
  // `ERROR_NO_PASSWORD = 1304,`: one of an enumeration.
  if (/^\d{1,5}$/.test(secret) && after.startsWith(',') && /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/.test(name)) return false
  if (TYPE.test(secret) || STATEMENT.test(beforeName.trimStart()) || DECLARED.test(beforeName)) return false
  if (/\blambda(?: [\w, ]*)?$/.test(beforeName)) return false
  // `token: JwtToken;`
  if (operator === 'colon' && /^ ?[;,)]/.test(after) && /^[A-Z][a-z]+(?:[A-Z][a-z]+)+$/.test(secret)) return false
  // `io.jsonwebtoken:jjwt-api`
  if (between === ':' && name.includes('.') && COORDINATE.test(secret)) return false
  // A call, an index, a sum, or a string after all.
  if (
    /^(?:[([{.>]| ?\+| \()/.test(after) ||
    (between !== '=' && /^ ["']/.test(after)) ||
    (isNameQuoted && /^["'`]/.test(after))
  )
    return false
  // `login(user, password=secret)`
  return !(/^ ?[,)]/.test(after) && /^[A-Za-z_]+$/.test(secret))
}

/** `wantPublicKey: PublicKey{Key: …}`: a key of what is said to be public. */
function isOfPublicKey({ name, beforeName }: Assignment): boolean {
  return /key\W*$/i.test(name) && /public[-_ ]?key[^;]{0,80}$/i.test(beforeName)
}

import type { MatchContext, StructureCheck } from './rule.ts'

const SECRET_WORD = /appid|key|token|secret|passw|pwd|auth|bearer|credential|licen[cs]e|api|hmac|signing/i
/** Values with a name of their own that are no secrets. */
const PUBLIC_WORD =
  /(?:sha-?\d*|md5|integrity|commit|rev|revision|digest|checksum|hash|etag|version|build|tag|trace|span|request|session|device|public|org|organi[sz]ation|project|workspace|account|tenant|user|customer|team|template|list|form|property)[_\-. ]?(?:id|guid|uuid)?s?["'\]]{0,2}\s{0,4}(?:=>|:=|[:=@(,])?\s{0,4}["'\x60]?$/i
/** Public halves of pairs, and keys that are meant to be seen. */
const PUBLIC_HALF =
  /(?:(?:client|application|consumer)[_\-. ]?(?:id|guid)|app[_\-. ](?:id|guid)|(?:public|publishable|search|site)[_\-. ]?key)["'\]]{0,2}\s{0,4}(?:=>|:=|[:=@(,])?\s{0,4}["'\x60]?$/i
/** Digests of files are as long, and stand behind names and paths. */
const DIGEST = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$/i
/** What names the value on a line of its own below the vendor's name. */
const NAMING_WORDS = new Set(
  'access account add api app append application auth authorization basic bearer bot client code config const consumer credential credentials debug default developer env export final h header headers hook incoming info key legacy let license live oauth options password personal private prod production put pwd read refresh req request rest sandbox secret self server service set settings static string test this token uri url user username using value var webhook write x'.split(
    ' ',
  ),
)

interface Demands {
  /** How the vendor is written. */
  readonly names: readonly string[]
  /** Is the secret of the form, to the letter? */
  readonly isExact: boolean
  /** Of a secret of the form with a word for a secret before it. */
  readonly confidence: number
  readonly words: readonly string[] | undefined
  /** The fewest and the most characters that a secret is known to have. */
  readonly lengths: readonly [least: number, most: number]
  /** Does a secret of the form have letters and digits, and nothing that marks it? One of 16 or more that lacks either is a word or a number, unless it is short and its case changes often. */
  readonly isMixed: boolean
}

/** Confidence of a value of the right length with other letters or signs than the form's. */
const LOOSE = 0.45
/** And of one that is shorter or longer, too. It must be named as a secret. */
const OFF_LENGTH = 0.42
/**
 * Nothing but signs between a word for a secret and the value, which may be called a value or a default, or be the first of a list; a word may stand
 * in braces before it.
 */
const NAMED_SECRET = new RegExp(
  String.raw`(?:key|token|secret|passw(?:or)?d|pwd|bearer|credential)s?(?:_?\d)?\\?["'\])}>]{0,3}` +
    String.raw`(?:(?: \{)?(?:\s{1,24}type = \w{1,12})?\s{1,24}(?:value|default)["']?|\s{0,4}[:=]\s{1,24}-)?` +
    String.raw`\s{0,4}(?:=>|:=|[-=:,(>|]|is)?\s{0,4}\\?["'\x60{[]{0,2}(?:[\w-]{1,24} ){0,2}$`,
  'i',
)
/** Confidence of a value without the words that are demanded, but given to nothing else than the vendor. */
const DIRECT = 0.4
/** Values that are shorter want their words. */
const LEAST_DIRECT = 16
/** The same with other letters than the form's. */
const LEAST_LOOSE = 20

/** Weighs what stands around a value behind the vendor's name, its match. */
export function judgeNamed(secret: string, { before, lead: whole, after }: MatchContext, demands: Demands): StructureCheck {
  const { words, names, isExact } = demands
  if (isWithinWord(before, whole, names) || isWordy(secret, demands)) return { verdict: 'reject' }
  const lead = fromVendor(whole, names)
  const isGiven = isDirect(lead, names)
  // A word of the vendor's own spelling is not meant: `X-Acme-Team`.
  if ((PUBLIC_WORD.test(lead) && !isGiven) || PUBLIC_HALF.test(lead)) return { verdict: 'reject' }
  if (!isNearEnough(lead, names, words)) return { verdict: 'reject' }
  const isOff = !isExact && (secret.length < demands.lengths[0] || secret.length > demands.lengths[1])
  // A piece of something longer has any length.
  if (isOff && (!NAMED_SECRET.test(lead) || /^[+/.%=]\w/.test(after))) return { verdict: 'reject' }
  const confidence = isExact ? demands.confidence : isOff ? OFF_LENGTH : LOOSE
  if (words !== undefined && !words.some((word) => hasWord(lead, word) || isHeaderOf(lead, word))) {
    const isTold = isGiven || NAMING_START.test(before) || isBare(before, lead, names, secret)
    const isPlain = isExact || (secret.length >= LEAST_LOOSE && !/[^A-Za-z0-9]/.test(secret))
    return isTold && isPlain && secret.length >= LEAST_DIRECT
      ? { verdict: 'neutral', confidence: DIRECT }
      : { verdict: 'reject' }
  }
  if (SECRET_WORD.test(lead) || NAMING_START.test(before)) return { verdict: 'neutral', confidence }
  if (!isExact && /[^A-Za-z0-9]/.test(secret)) return { verdict: 'reject' }
  if (words === undefined && DIGEST.test(secret) && /[/@]|\.\w{1,5}["']/.test(lead)) return { verdict: 'reject' }
  return { verdict: 'neutral', confidence: Math.min(confidence, lead.length > 32 ? 0.35 : 0.5) }
}

/** A name whose first word is short is another word within a longer one, unless it begins with a capital: `validateAcmeKey`. */
function isWithinWord(before: string, lead: string, names: readonly string[]): boolean {
  if (!/[A-Za-z0-9]$/.test(before) || (/[a-z0-9]$/.test(before) && /^[A-Z]/.test(lead))) return false
  const folded = lead.toLowerCase()
  return names.some((name) => folded.startsWith(name) && /^[a-z0-9]{1,6}(?![a-z0-9])/.test(name))
}

/** Is it more like words or a number than like chance? */
function isWordy(secret: string, { isExact, isMixed }: Demands): boolean {
  if (!isExact) {
    const pieces = secret.split(/[^A-Za-z0-9]+/)
    if (!hasBoth(secret) || (pieces.length > 1 && pieces.every((piece) => /^(?:[A-Z]?[a-z]*|[A-Z]+)\d{0,4}$/.test(piece))))
      return true
  }
  if (!isMixed || secret.length < 16 || hasBoth(secret)) return false
  return !/[a-z]/i.test(secret) || (caseChanges(secret) < secret.length * 0.4 && !/[bcdfghjklmnpqrstvwxz]{6}/i.test(secret))
}

/** `acme = '…'`, `acme: …`, `acme '…'`: the value is the vendor's, whatever it is. */
function isDirect(lead: string, names: readonly string[]): boolean {
  const folded = lead.toLowerCase()
  const length = Math.max(...names.map((name) => (folded.startsWith(name) ? name.length : -1)))
  return length >= 0 && /^["'\]]{0,2}\s{0,4}(?:(?:=>|:=|[:=(,])\s{0,4}["'\x60]?|["'\x60])$/.test(lead.slice(length))
}

/** `acme Xy12…`: the value is the next word after the vendor's name, and no digest. */
function isBare(before: string, lead: string, names: readonly string[], secret: string): boolean {
  return /^$|[\s"'\x60,;]$/.test(before) && names.includes(lead.toLowerCase().trimEnd()) && !DIGEST.test(secret)
}

/** Lines above the value's own, counted from the vendor's name: what is listed under it may have more. */
const MOST_LINES = 2
const MOST_LINES_OF_SECTION = 5

/** Does the value stand on the vendor's line, or on one of its own close below that says nothing of other things? */
function isNearEnough(lead: string, names: readonly string[], words: readonly string[] | undefined): boolean {
  const lines = lead.split(/\r\n?|\n|\\n/)
  if (lines.length === 1) return true
  if (!isNaming(lines.pop()!, words, names)) return false
  // Empty lines do not count between what announces a secret and the secret: `Acme API key:`.
  const above = SECRET_WORD.test(lead) ? lines.filter((line) => /\w/.test(line)).length : lines.length
  return above <= (isSection(lines[0]!, names) ? MOST_LINES_OF_SECTION : MOST_LINES)
}

/** `acme:`, `"acme": {`, `[acme]`: the vendor's name opens a list of what belongs to it. */
function isSection(line: string, names: readonly string[]): boolean {
  const folded = line.toLowerCase()
  return names.some(
    (name) => folded.startsWith(name) && /^["'\]]{0,2}\s{0,4}[:=]?>?\s{0,4}\{?\s{0,4}$/.test(line.slice(name.length)),
  )
}

/** What stands before the secret, from where the vendor is named last. */
function fromVendor(lead: string, names: readonly string[]): string {
  const folded = lead.toLowerCase()
  return lead.slice(Math.max(0, ...names.map((name) => folded.lastIndexOf(name))))
}

/** Letters and digits. */
export function hasBoth(text: string): boolean {
  return /\d/.test(text) && /[a-z]/i.test(text)
}

function caseChanges(text: string): number {
  return text.match(/[a-z](?=[A-Z])|[A-Z](?=[a-z])/g)?.length ?? 0
}

/** A header that logs in holds what is called a token or a key elsewhere. */
function isHeaderOf(lead: string, word: string): boolean {
  return (
    /^(?:token|(?:api )?key)$/.test(word) &&
    /authorization["'\]]{0,2}[:=,]? {0,2}["'\x60]?(?:bearer|token|apikey)? {0,2}$/i.test(lead)
  )
}

/** `api key` is in `X-Api-Key`, `apiKey` and `API_KEY`. */
function hasWord(text: string, word: string): boolean {
  return text
    .toLowerCase()
    .replaceAll(/[\s_.-]/g, '')
    .includes(word.replaceAll(' ', ''))
}

/** `<secret>{acme …}`: an element names what is in it before the vendor is named. */
const NAMING_START = /<(?:\w+:)?(?:api)?(?:secret|password|token|key)>[^<>\n]{0,4}$/i
/** `<secret>{AQAA…}`: an element names what is in it, and a mark of its own may stand before the value. */
const NAMING_ELEMENT = /^\s*<(?:\w+:)?(?:api)?(?:secret|password|token|key)>[^<>\n]{0,16}$/i

/** Shorter words are in many names. */
const LEAST_NAME_PART = 4

/** Is there nothing on the line but a name for the value? */
function isNaming(line: string, words: readonly string[] = [], names: readonly string[] = []): boolean {
  const named =
    line
      .replace(NAMING_ELEMENT, '')
      .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/[a-z]+/g) ?? []
  return named.every(
    (word) =>
      NAMING_WORDS.has(word) ||
      /key|token|secret/.test(word) ||
      words.some((own) => own.split(' ').includes(word)) ||
      (word.length >= LEAST_NAME_PART && names.some((name) => name.includes(word))),
  )
}

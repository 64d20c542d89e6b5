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
  'access account api app application auth authorization basic bearer bot client code const consumer credential credentials debug default developer env export final header headers hook incoming info key legacy license live oauth password personal private prod production pwd read refresh rest sandbox secret server service static string test token uri url user username using value var webhook write x'.split(
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
  /** Does a secret of the form have letters and digits, and nothing that marks it? One of 16 or more that lacks either is a word or a number, unless it is short and its case changes often. */
  readonly isMixed: boolean
}

/** Confidence of a value of the right length with other letters or signs than the form's. */
const LOOSE = 0.45
/** Confidence of a value without the words that are demanded, but given to nothing else than the vendor. */
const DIRECT = 0.4
/** Values that are shorter want their words. */
const LEAST_DIRECT = 16
/** The same with other letters than the form's. */
const LEAST_LOOSE = 20

/** Weighs what stands around a value behind the vendor's name, its match. */
export function judgeNamed(secret: string, { before, lead: whole }: MatchContext, demands: Demands): StructureCheck {
  const { words, names, isExact } = demands
  if (isWithinWord(before, whole, names) || isWordy(secret, demands)) return { verdict: 'reject' }
  const lead = fromVendor(whole, names)
  const isGiven = isDirect(lead, names)
  // A word of the vendor's own spelling is not meant: `X-Acme-Team`.
  if ((PUBLIC_WORD.test(lead) && !isGiven) || PUBLIC_HALF.test(lead)) return { verdict: 'reject' }
  const lines = lead.split(/\r\n?|\n|\\n/)
  if (lines.length > 3 || (lines.length > 1 && !isNaming(lines.at(-1)!, words))) return { verdict: 'reject' }
  const confidence = isExact ? demands.confidence : LOOSE
  if (words !== undefined && !words.some((word) => hasWord(lead, word))) {
    const isTold = isGiven || NAMING_START.test(before)
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

/** Is there nothing on the line but a name for the value? */
function isNaming(line: string, words: readonly string[] = []): boolean {
  const named =
    line
      .replace(NAMING_ELEMENT, '')
      .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/[a-z]+/g) ?? []
  return named.every(
    (word) => NAMING_WORDS.has(word) || /key|token|secret/.test(word) || words.some((own) => own.split(' ').includes(word)),
  )
}

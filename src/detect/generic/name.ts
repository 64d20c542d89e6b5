/** What a name may say its value is. */
export const NAME_KINDS = ['password', 'token', 'secret', 'api-key', 'encryption-key', 'credential', 'salt', 'otp'] as const
export type NameKind = (typeof NAME_KINDS)[number]

/** A name's kind, and whether the name alone makes it likely that the value is secret. */
export interface NameMeaning {
  readonly kind: NameKind
  /** `apiKey` and `password` do; `key`, `cacheKey`, `auth` and `ticket` do not. */
  readonly isTelling: boolean
}

/** Words after the one that matters that leave the meaning as it is: `passwordValue`, `API_KEY_PROD`, `password2`. */
const NEUTRAL_TAIL = wordSet(
  `value val string str text txt plain plaintext raw base b64 hex bytes byte data default test testing dev prod production
  live stage staging sandbox local qa a b c x y old new current confirm confirmation confirmed again repeat repeated verify
  one two first second primary secondary env var opt arg param parameter literal hs admin root user master slave rw ro`,
)

/** Words before it that make another thing of it: a paging cursor, a form's label, a password that is said to be wrong. */
const OTHER_THING = wordSet(
  `foreign primary partition sort cache hot short encrypted crypted registry translation i18n label next page paging cursor
  continuation cancellation cancel sync delta change lookup row object storage state group map index field property query
  search event message error status type class style design csrf xsrf authenticity no is has show hide forgot forget reset invalid missing
  without wrong incorrect bad ask prompt min max num count bypass socket keyboard arrow enter escape action idempotency
  pagination anti result output input`,
)

/** Words anywhere in a name that make its value fit for the public, or something made of a secret. */
const HARMLESS = /^(?:public|pub|sha\d*|md5|hash|hashed|hashes|bcrypt|digest|checksum|fingerprint|thumbprint|integrity)$/

const TELLING_KEY = wordSet(
  `api access secret private priv auth authentication app application consumer client license licence service account shared
  session cookie validation integration write read admin jwt token security master server developer dev encryption encrypt
  crypt crypto cipher signing sign signature hmac aes des mac wrapping wrapped wrap storage subscription deploy customer user
  merchant trade pay payment partner tenant generated decryption decrypt symmetric web hook webhook send push ssh ssl tls pem
  rsa dsa ec ecdsa ed curve`,
)
const FUSED_KEY =
  /^(?:api|app|access|secret|private|auth|aes|des|rsa|hmac|encryption|encrypt|crypto|cipher|signing|sign|master|consumer|client|license|session|account|service|s|p|sub|priv|pay|mch|jwt)key$/

/** Names of keys that encrypt or sign, up to the word `key`: the source of a pattern. */
export const CRYPTO_KEY = String.raw`(?:crypt|cipher|sign|hmac|aes|mac|wrap|priv|master|jwt|cookie|session|rsa|tls|ssl|ssh)[\w.-]{0,16}key`
const isCryptoKey = new RegExp(CRYPTO_KEY, 'i')

const PASSWORD = /(?:passw(?:or)?d|passwrd|passwort|kennwort|passphrase|passcode|pwd|psw|senha|wachtwoord)$/
const OTHER_PASS = /(?:by|ph|com|tres|sur|over|under|sub|render|multi|single|one|two)pass$/

const PLURAL = /(?:pass(?:wd|word|phrase|code)|pwd|token|ticket|secret|key)s$/

/** What a name says, with all that speaks against it. */
export interface NameReading extends NameMeaning {
  /** Its words in lower case. */
  readonly words: readonly string[]
  /** `tokens`, `passwords`: several values, or a thing that holds them. */
  readonly isPlural: boolean
  /** Words after the one that matters that make another thing of it: `passwordField` has one, `passwordValue` none. */
  readonly wordsAfter: number
  /** Does a word say that its value is fit for the public, or made of a secret: `publicKey`, `passwordHash`? */
  readonly isHarmless: boolean
  /** Does the word before make another thing of it: `nextPageToken`? */
  readonly isOtherThing: boolean
}

/** Reads a name such as `MYSQL_ROOT_PASSWORD`, `keystorePassword`, `x-auth-token`. Undefined: it names no secret. */
export function meaningOf(name: string): NameMeaning | undefined {
  const reading = readName(name)
  if (reading === undefined || reading.wordsAfter > 0 || reading.isHarmless || reading.isOtherThing) return undefined
  return { kind: reading.kind, isTelling: reading.isTelling }
}

/** Reads a name by the last of its words that may be a secret's. Undefined: it has none. */
export function readName(name: string): NameReading | undefined {
  const words = wordsOf(name)
  let wordsAfter = 0
  for (let at = words.length - 1; at >= 0; at--) {
    const isPlural = PLURAL.test(words[at]!)
    const meaning = kindAt(name, isPlural ? words.with(at, words[at]!.slice(0, -1)) : words, at)
    if (meaning === undefined) {
      if (!isNeutral(words[at]!)) wordsAfter++
      continue
    }
    return {
      kind: meaning.kind,
      isTelling: meaning.isTelling,
      words,
      isPlural,
      wordsAfter,
      isHarmless: words.some((word) => HARMLESS.test(word)),
      isOtherThing: isOtherThing(words, at) || (isPlural && isAboutSecrets(words, at)),
    }
  }
  return undefined
}

/** Is the word at `at` one of something else, by itself or by those before it: `csrftoken`, `nextPageToken`, `ClientRequestToken`? */
function isOtherThing(words: readonly string[], at: number): boolean {
  const previous = words[at - 1]
  if (previous === undefined) return /^[cx]srf/.test(words[at]!)
  return OTHER_THING.has(previous) || (previous === 'request' && words[at - 2] === 'client')
}

/** The id of a store of secrets, or where to put them: `UserSecretsId`, `vaultToStoreSecrets`. */
function isAboutSecrets(words: readonly string[], at: number): boolean {
  return words[at + 1] === 'id' || words[at - 2] === 'to'
}

/** The words of a name in lower case: `dbPassWord_2` → db, pass, word, 2. */
export function wordsOf(name: string): readonly string[] {
  return (name.match(/[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map((word) => word.toLowerCase())
}

function isNeutral(word: string): boolean {
  return NEUTRAL_TAIL.has(word) || /^\d+$/.test(word)
}

/** The meaning of a name whose word at `at` is the one that matters. */
function kindAt(name: string, words: readonly string[], at: number): NameMeaning | undefined {
  const word = words[at]!
  const previous = words[at - 1]
  if (isPassword(word, previous)) return { kind: 'password', isTelling: true }
  if (word.endsWith('token')) return { kind: 'token', isTelling: true }
  if (word.endsWith('ticket')) return { kind: 'token', isTelling: false }
  if (word.endsWith('secret')) return { kind: 'secret', isTelling: true }
  if (word === 'id' && previous?.endsWith('secret') === true) return { kind: 'secret', isTelling: false }
  if (word === 'key' || FUSED_KEY.test(word)) return keyMeaning(name, words, at)
  if (word === 'code' && previous === 'auth') return { kind: 'credential', isTelling: true }
  if (/^(?:auth|authorization|authentication)$/.test(word)) return { kind: 'credential', isTelling: false }
  if (/^(?:credential|credentials|creds|cred)$/.test(word)) return { kind: 'credential', isTelling: true }
  if (/^[th]?otp$/.test(word)) return { kind: 'otp', isTelling: true }
  return /^(?:salt|nonce|noncestr|pepper)$/.test(word) ? { kind: 'salt', isTelling: false } : undefined
}

function isPassword(word: string, previous: string | undefined): boolean {
  if (word === 'pw' || PASSWORD.test(word)) return true
  if (word === 'phrase' || word === 'word') return previous === 'pass'
  return word.endsWith('pass') && !OTHER_PASS.test(word)
}

function keyMeaning(name: string, words: readonly string[], at: number): NameMeaning {
  const isFused = words[at] !== 'key'
  return {
    kind: isCryptoKey.test(name) ? 'encryption-key' : 'api-key',
    isTelling: isFused || words.slice(Math.max(0, at - 2), at).some((word) => TELLING_KEY.has(word)),
  }
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/))
}

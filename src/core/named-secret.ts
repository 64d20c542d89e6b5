import { escapeText, fakeOf, formSource, longestOf, widened, type Form } from './form.ts'
import { NO_CONTEXT, type CredentialKind, type Rule, type Severity, type StructureCheck } from './rule.ts'

/** What is particular to a secret that has no text of its own and is only known beside its vendor's name. */
export interface NamedSecret extends Partial<Pick<Rule, 'companions' | 'notBefore' | 'overlaps' | 'minEntropyBits'>> {
  readonly id: string
  readonly name: string
  readonly kind: CredentialKind
  readonly severity: Severity
  /**
   * How the vendor is written, in small letters, with a space where two words meet: `scraping bee` stands for "scrapingbee",
   * "scraping_bee", "SCRAPING-BEE", "scrapingBee". Other names are told one by one. A name that is an ordinary word wants a second
   * word with it: `line channel`, `front api`.
   */
  readonly vendor: string | readonly string[]
  readonly form: Form
  /**
   * Words of which one must stand between the vendor's name and the secret, such as `secret` where the vendor also gives out public ids of the
   * same form. Default: any word for a secret raises the confidence, none is demanded.
   */
  readonly words?: readonly string[]
  /** With a word for a secret between name and value. Default 0.75. */
  readonly confidence?: number
  /** Further texts in which the rule finds something. */
  readonly alsoMatches?: () => readonly string[]
  readonly alsoRejects?: () => readonly string[]
  readonly references: readonly string[]
}

/** How far the secret may be from the vendor's name, in bytes. */
const GAP = 80
/** Directly before the secret: nothing that could belong to a longer value. Escaped and percent-encoded signs count as signs. */
const BEFORE = String.raw`(?:[^\w+/.%\\-]|\\[nrt"']|%(?:3[aAdD]|2[027]))`

/**
 * A rule for a secret that only its surroundings tell: the vendor's name at most 80 bytes before it. There are many of them and every scan
 * makes them all, so what costs is done when it is first asked for.
 */
export function namedSecret(spec: NamedSecret): Rule {
  const { vendor, form, words, alsoMatches, alsoRejects, ...rest } = spec
  const names = typeof vendor === 'string' ? [vendor] : vendor
  const sample = (seed: string): string => mixedFake(form, `${spec.id}/${seed}`)
  const label = (words?.[0] ?? 'api key').replaceAll(' ', '_')
  const [first] = names as [string]
  let keywords: readonly string[] | undefined
  let pattern: RegExp | undefined
  let isMixed: boolean | undefined
  const keywordsOf = (): readonly string[] => (keywords ??= names.flatMap(spellings))
  let exact: ((secret: string) => boolean) | undefined
  return {
    minEntropyBits: 2.5,
    notBefore: first.length < 7 ? 'A-Za-z0-9' : '',
    notAfter: '\\w-',
    ...rest,
    knownBy: 'name',
    confidence: 0.75,
    reach: Math.ceil((Math.max(...names.map(({ length }) => length)) + GAP + longestOf(form)) / 2) + 4,
    startsWithKeyword: true,
    get keywords(): readonly string[] {
      return keywordsOf()
    },
    get pattern(): RegExp {
      return (pattern ??= new RegExp(
        String.raw`(?:${keywordsOf().map(anyCase).join('|')})[\s\S]{0,${GAP}}?${BEFORE}(?<secret>${formSource(widened(form) ?? form)})${endOf(form)}`,
      ))
    },
    check: (secret, _, { lead } = NO_CONTEXT) =>
      judge(secret, fromVendor(lead, keywordsOf()), {
        confidence: (exact ??= exactTest(form))(secret) ? (spec.confidence ?? 0.75) : WIDENED,
        words,
        isMixed: (isMixed ??= form.every((part) => typeof part !== 'string') && hasBoth(sample('a'))),
      }),
    matches: () => {
      const upper = first.replaceAll(' ', '_').toUpperCase()
      return [
        `${upper}_${label.toUpperCase()}=${sample('a')}`,
        `${first.replaceAll(' ', '-')}:\n  ${label}: "${sample('b')}"`,
        `"${first.replaceAll(' ', '')}_${label}": "${sample('c')}",`,
        ...(alsoMatches?.() ?? []),
      ]
    },
    rejects: () => {
      const upper = first.replaceAll(' ', '_').toUpperCase()
      return [
        `${label.toUpperCase()}=${sample('a')}`,
        `${upper}_${label.toUpperCase()}=${sample('a')}${'a0'.repeat(longestOf(form))}`,
        `${upper}_${label.toUpperCase()}=\nCOMMIT_SHA=${sample('a')}`,
        ...(alsoRejects?.() ?? []),
      ]
    },
  }
}

/** A sample with letters and digits where the form allows both, as nearly all secrets of these lengths have. */
function mixedFake(form: Form, seed: string): string {
  let sample = fakeOf(form, seed)
  for (let turn = 1; turn < 9 && !hasBoth(sample); turn++) sample = fakeOf(form, `${seed}/${turn}`)
  return sample
}

/** A word that is longer than the secret is passed over, not taken for it. Nothing where a secret may end in a sign. */
function endOf(form: Form): string {
  const last = form.at(-1)!
  const isWord = typeof last === 'string' ? /\w$/.test(last) : last[0] !== 'base64' && last[0] !== 'base64url'
  return isWord ? String.raw`\b` : ''
}

/** Confidence of a value of the right length with other letters than the form's. */
const WIDENED = 0.45

function exactTest(form: Form): (secret: string) => boolean {
  if (widened(form) === undefined) return () => true
  const pattern = new RegExp(`^${formSource(form)}$`)
  return (secret) => pattern.test(secret)
}

/** A name's ways to be written: its words together, or with a sign between them. */
function spellings(name: string): string[] {
  return name.includes(' ') ? ['', '_', '-', ' '].map((sign) => name.replaceAll(' ', sign)) : [name]
}

function anyCase(text: string): string {
  return escapeText(text).replaceAll(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`)
}

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
  'access account api app application auth authorization basic bearer bot client code const consumer credential credentials default developer env export final header headers hook incoming key legacy license live oauth password personal private prod production pwd read refresh rest sandbox secret server service static string test token uri url user username value var webhook write x'.split(
    ' ',
  ),
)

interface Demands {
  readonly confidence: number
  readonly words: readonly string[] | undefined
  /** Does a secret of the form have letters and digits, and nothing that marks it? One of 16 or more that lacks either is a word or a number, unless it is short and its case changes often. */
  readonly isMixed: boolean
}

/** Weighs what stands between the vendor's name and the secret. */
function judge(secret: string, lead: string, { confidence, words, isMixed }: Demands): StructureCheck {
  const isWord =
    !hasBoth(secret) && (confidence === WIDENED || secret.length >= 20 || caseChanges(secret) < secret.length * 0.4)
  if (isMixed && secret.length >= 16 && isWord) return { verdict: 'reject' }
  if (PUBLIC_WORD.test(lead) || PUBLIC_HALF.test(lead)) return { verdict: 'reject' }
  const lines = lead.split(/\r\n?|\n|\\n/)
  if (lines.length > 3 || (lines.length > 1 && !isNaming(lines.at(-1)!, words))) return { verdict: 'reject' }
  if (words !== undefined && !words.some((word) => hasWord(lead, word))) return { verdict: 'reject' }
  if (SECRET_WORD.test(lead)) return { verdict: 'neutral', confidence }
  if (DIGEST.test(secret) && /[/@]|\.\w{1,5}["']/.test(lead)) return { verdict: 'reject' }
  return { verdict: 'neutral', confidence: Math.min(confidence, lead.length > 32 ? 0.35 : 0.5) }
}

/** What stands before the secret, from where the vendor is named last. */
function fromVendor(lead: string, names: readonly string[]): string {
  const folded = lead.toLowerCase()
  return lead.slice(Math.max(0, ...names.map((name) => folded.lastIndexOf(name))))
}

function hasBoth(text: string): boolean {
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

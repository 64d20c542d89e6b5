import { endOf, escapeText, fakeOf, formSource, lengthsOf, longestOf, loosened, SLACK, type Form } from './form.ts'
import type { CredentialKind, Rule, Severity } from './rule.ts'
import { hasBoth, judgeNamed } from './vendor-surroundings.ts'

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
/** A secret that begins with a text of its own may be a part of a path. */
const BEFORE_MARKED = BEFORE.replace('[^\\w+/.', '[^\\w+.')

/**
 * A rule for a secret that only its surroundings tell: the vendor's name at most 80 bytes before it, apart from a public id of the same form
 * that is passed over. There are many of them and every scan
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
    notBefore: '',
    notAfter: '\\w-',
    ...rest,
    knownBy: 'name',
    confidence: 0.75,
    reach: Math.ceil((Math.max(...names.map(({ length }) => length)) + GAP + longestOf(form) + SLACK) / 2) + 4,
    startsWithKeyword: true,
    get keywords(): readonly string[] {
      return keywordsOf()
    },
    get pattern(): RegExp {
      return (pattern ??= patternOf(keywordsOf(), form))
    },
    check: (secret, _, context) =>
      judgeNamed(secret, context, {
        names: keywordsOf(),
        isExact: (exact ??= exactTest(form))(secret),
        confidence: spec.confidence ?? 0.75,
        words,
        lengths: lengthsOf(form),
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

function exactTest(form: Form): (secret: string) => boolean {
  if (loosened(form) === undefined) return () => true
  const pattern = new RegExp(`^${formSource(form)}$`)
  return (secret) => pattern.test(secret)
}

/** The vendor's name, and after it the nearest value of the form; where there is none, the nearest of about its length. */
function patternOf(names: readonly string[], form: Form): RegExp {
  const loose = loosened(form)
  const gap = String.raw`[\s\S]{0,${GAP}}?`
  const exact = `${gap}${isMarked(form) ? BEFORE_MARKED : BEFORE}(?<secret>${formSource(form)})${endOf(form)}`
  const after = loose === undefined ? exact : `(?:${exact}|${gap}${BEFORE}(?<secret_>${loose}))`
  return new RegExp(`(?:${names.map(anyCase).join('|')})${after}`)
}

/** Does it begin with three letters and a sign or more, such as `pri_`? */
function isMarked([first]: Form): boolean {
  return typeof first === 'string' && /^\w{2,}[_-]$/.test(first)
}

/** A name's ways to be written: its words together, or with a sign between them. */
function spellings(name: string): string[] {
  return name.includes(' ') ? ['', '_', '-', ' '].map((sign) => name.replaceAll(' ', sign)) : [name]
}

function anyCase(text: string): string {
  return escapeText(text).replaceAll(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`)
}

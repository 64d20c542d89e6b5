import { fakeOf, formSource, longestOf, widened, type Form } from './form.ts'
import type { CredentialKind, Rule, Severity } from './rule.ts'

/** What is particular to a secret that starts with a text of its own. */
export interface PrefixedSecret extends Partial<Pick<Rule, 'check' | 'companions' | 'notBefore' | 'notAfter' | 'overlaps'>> {
  readonly id: string
  readonly name: string
  readonly kind: CredentialKind
  readonly severity: Severity
  /** Starts with a fixed text of three characters or more, the rarer the better: it is the keyword. */
  readonly form: Form
  /** No other letters than the form's: for a prefix that names begin with, too. */
  readonly exactly?: boolean
  /** Default 0.95: for a prefix that nobody else uses. */
  readonly confidence?: number
  /** Default 2.5. */
  readonly minEntropyBits?: number
  /** The name in the samples' assignments, such as `ACME_API_KEY`. */
  readonly variable: string
  /** Further texts in which the rule finds something. */
  readonly alsoMatches?: () => readonly string[]
  readonly alsoRejects?: () => readonly string[]
  readonly references: readonly string[]
}

/** A rule for a secret that is known by the text it starts with, wherever it stands. */
export function prefixedSecret(spec: PrefixedSecret): Rule {
  const { form, exactly, variable, alsoMatches, alsoRejects, ...rest } = spec
  const [prefix] = form
  if (typeof prefix !== 'string') throw new TypeError(`The form of ${spec.id} does not start with a text.`)
  const sample = (seed: string): string => fakeOf(form, `${spec.id}/${seed}`)
  // A check of the vendor's own says more than other letters.
  const wide = exactly !== true && spec.check === undefined ? widened(form) : undefined
  let pattern: RegExp | undefined
  return {
    confidence: 0.95,
    minEntropyBits: 2.5,
    notBefore: '\\w-',
    notAfter: '\\w-',
    ...(wide === undefined ? {} : { check: checkOf(form, spec.confidence ?? 0.95) }),
    ...rest,
    reach: Math.max(256, longestOf(form)),
    keywords: [prefix],
    startsWithKeyword: true,
    get pattern(): RegExp {
      return (pattern ??= new RegExp(`(?<secret>${formSource(wide ?? form)})`))
    },
    matches: () => [
      `${variable}=${sample('a')}`,
      `Authorization: Bearer ${sample('b')}`,
      `const token = '${sample('c')}'`,
      ...(alsoMatches?.() ?? []),
    ],
    rejects: () => [`${variable}=${sample('a').slice(0, -1)}`, `${variable}=x${sample('a')}`, ...(alsoRejects?.() ?? [])],
  }
}

/** Confidence of a value with the prefix and the length, but with other letters than the form has. */
const WIDENED = 0.6

function checkOf(form: Form, confidence: number): NonNullable<Rule['check']> {
  let check: NonNullable<Rule['check']> | undefined
  return (secret, parts, context) =>
    (check ??= lettersCheck(new RegExp(`^${formSource(form)}$`), confidence))(secret, parts, context)
}

/**
 * For a pattern that is wider than what is known of a secret's letters: other letters are less certain, and where none of them is a digit
 * it is the name of something.
 */
export function lettersCheck(exact: RegExp, confidence: number): NonNullable<Rule['check']> {
  return (secret) => {
    if (exact.test(secret)) return { verdict: 'neutral', confidence }
    return /\d.*\d/.test(secret.replace(/^[A-Za-z]{1,12}\d?[_.-]/, ''))
      ? { verdict: 'neutral', confidence: Math.min(WIDENED, confidence) }
      : { verdict: 'reject' }
  }
}

import { fakeOf, formSource, longestOf, type Form } from './form.ts'
import type { CredentialKind, Rule, Severity } from './rule.ts'

/** What is particular to a secret that starts with a text of its own. */
export interface PrefixedSecret extends Partial<Pick<Rule, 'check' | 'companions' | 'notBefore' | 'notAfter' | 'overlaps'>> {
  readonly id: string
  readonly name: string
  readonly kind: CredentialKind
  readonly severity: Severity
  /** Starts with a fixed text of three characters or more, the rarer the better: it is the keyword. */
  readonly form: Form
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
  const { form, variable, alsoMatches, alsoRejects, ...rest } = spec
  const [prefix] = form
  if (typeof prefix !== 'string') throw new TypeError(`The form of ${spec.id} does not start with a text.`)
  const sample = (seed: string): string => fakeOf(form, `${spec.id}/${seed}`)
  let pattern: RegExp | undefined
  return {
    confidence: 0.95,
    minEntropyBits: 2.5,
    notBefore: '\\w-',
    notAfter: '\\w-',
    ...rest,
    reach: Math.max(256, longestOf(form)),
    keywords: [prefix],
    startsWithKeyword: true,
    get pattern(): RegExp {
      return (pattern ??= new RegExp(`(?<secret>${formSource(form)})`))
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

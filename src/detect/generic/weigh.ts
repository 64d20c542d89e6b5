import type { MatchContext, StructureCheck } from '#core/rule.ts'
import { readAssignment, type Assignment } from './assignment.ts'
import { isWordy, looksOf, type ValueLooks } from './looks.ts'
import { meaningOf, type NameKind, type NameMeaning } from './name.ts'
import { isNoValue } from './other-forms.ts'
import { isPlaceholder } from './placeholder-words.ts'
import { isPlausible } from './plausible.ts'

/** A value as it stands in its line. */
interface Evidence {
  readonly secret: string
  readonly assignment: Assignment
  readonly meaning: NameMeaning
  readonly looks: ValueLooks
}

const REJECT: StructureCheck = { verdict: 'reject' }

/** Confidence of what may be a secret, but more often is not; below what is reported by default. */
const WEAK = 0.25

/** The check of the rule for names of one kind: rejects what is no secret, and weighs the rest by name, place and looks. */
export function checkFor(kind: NameKind): (secret: string, parts: unknown, context: MatchContext) => StructureCheck {
  return (secret, _, context) => {
    // First, as most matches in code end here.
    if (kind !== 'password' && (isWordy(secret) || /\s/.test(secret))) return REJECT
    const assignment = readAssignment(context.before, context.lead)
    const meaning = meaningOf(assignment.name)
    if (meaning?.kind !== kind || !isPlausible(assignment, secret, context.after)) return REJECT
    const evidence = { secret, assignment, meaning, looks: looksOf(secret) }
    const confidence = kind === 'password' ? passwordConfidence(evidence) : keyConfidence(evidence)
    if (confidence === 0 || repeatsName(assignment.name, secret) || isNoValue(secret) || isPlaceholder(secret)) return REJECT
    return { verdict: 'neutral', confidence: kind === 'salt' ? WEAK : confidence }
  }
}

/** `password: password`, `token = newToken`, `"secret": "client-secret"`. */
function repeatsName(name: string, secret: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]/g, '')
  const value = plain(secret)
  return value.length >= 3 && !/\d{3}/.test(secret) && (plain(name).endsWith(value) || value.endsWith(plain(name)))
}

/** People choose passwords: any literal may be one unless it reads like a word, a name or a sentence. */
function passwordConfidence({ secret, assignment, looks }: Evidence): number {
  const { operator, quote, isNameQuoted } = assignment
  const { classes, hasDigit } = looks
  if (looks.isSpaced) return looks.isWordy || /\s.*\s/.test(secret) ? 0 : WEAK
  if (looks.isUuid || secret.length > 128 || /^[A-Z]{4,6}$/.test(secret)) return WEAK
  if (/^\d+$/.test(secret)) return secret.length >= 5 && operator !== 'call' ? 0.42 : WEAK
  if (/[^\x20-\x7e]/.test(secret)) return hasDigit && classes >= 3 ? 0.5 : WEAK
  if (looks.isWordy) return classes >= 3 && hasDigit && quote !== '' ? 0.45 : WEAK
  if ((isListed(assignment) && CAMEL_CASE.test(secret)) || (isWithinString(assignment) && classes < 3)) return WEAK
  if (operator === 'pair') return classes >= 3 || (isNameQuoted && classes === 2) ? 0.5 : WEAK
  if (operator === 'call') return classes >= 2 ? 0.5 : 0.42
  return classes >= 3 ? 0.75 : 0.6
}

/** Machines make keys and tokens: they are long and look random. The less the name tells, the more so. */
function keyConfidence({ secret, assignment, meaning, looks }: Evidence): number {
  const { entropy, likeness, classes, hasDigit } = looks
  if (/[^\x20-\x7e]/.test(secret)) return 0
  if (isListed(assignment) && SNAKE_CASE.test(secret)) return 0
  // Options and lists: `key:"name,omitempty"`.
  if (/[,|]/.test(secret) && likeness > -0.5) return 0
  if (looks.isUuid) return meaning.isTelling ? 0.5 : 0.3
  if (/^\d+$/.test(secret)) return secret.length >= 16 && meaning.isTelling ? 0.42 : 0
  const isMixed = hasDigit && classes >= 2
  if (secret.length >= 16 && entropy >= 3 && (isMixed || secret.length >= 20)) return meaning.isTelling ? 0.8 : 0.55
  if (assignment.quote === '' && IDENTIFIER.test(secret)) return 0
  if (!meaning.isTelling) {
    return meaning.kind === 'credential' && secret.length >= 12 && likeness < -0.5 && classes >= 2 ? 0.42 : 0
  }
  if (entropy >= 2.5 && (isMixed || likeness < -0.5)) return assignment.quote === '' ? 0.45 : 0.5
  return WEAK
}

const CAMEL_CASE = /^[a-z]{2,}(?:[A-Z][a-z]+)+\d?$/
const SNAKE_CASE = /^[a-z0-9]+(?:_[a-z0-9]+){2,}$/
/** A name in code or a part of one, as short as most are. */
const IDENTIFIER = /^(?:[a-z]+[-_.][a-z\-_.]+|[a-z]{1,11}|[A-Z_]{1,11})$/

function isListed({ operator }: Assignment): boolean {
  return operator === 'pair' || operator === 'call'
}

/** `debug("pw:server")`: the name and the value are one string, and no white space is between them. */
function isWithinString({ operator, quote, beforeName, isNameQuoted, isSpaced }: Assignment): boolean {
  return operator === 'colon' && quote === '' && !isNameQuoted && !isSpaced && /["'`]$/.test(beforeName)
}

import type { MatchContext } from '#core/rule.ts'
import { readAssignment, type Assignment } from './assignment.ts'
import { isWordy } from './looks.ts'
import { readName, type NameKind, type NameReading } from './name.ts'
import { otherFormOf } from './other-forms.ts'
import { placeholderOf } from './placeholder-words.ts'
import { isPlausible } from './plausible.ts'

/** A value as it stands in its line, not ruled out by one thing alone: all that is weighed. */
export interface Evidence {
  readonly secret: string
  readonly assignment: Assignment
  readonly name: NameReading
  /** The rest of the line after the value. */
  readonly after: string
  /** The bytes of an array, or a JSON document in a string. */
  readonly isCompound: boolean
  /** See `otherFormOf`; 0 for a compound. */
  readonly form: number
  /** Could a literal stand here? */
  readonly isPlausible: boolean
}

const COMPOUND = /^(?:(?:0x[0-9a-f]{1,2}|\d{1,3}),|\{\\")/i
const SPACE = /\s/
/** Addresses and dotted names are weighed; other forms rule out. */
const WEIGHED_FORMS = new Set([0, 3, 22])
/** `placeholderOf`: hardly any different characters. */
const FEW_CHARACTERS = 3

/** Undefined: no secret, or the name is one for another rule. */
export function evidenceOf(kind: NameKind, secret: string, context: MatchContext): Evidence | undefined {
  const isSpaced = SPACE.test(secret)
  const isCompound = COMPOUND.test(secret)
  // First, as most matches in code end here. Machines' secrets hold no words and no white space; people's may.
  if (kind === 'password' ? isSpaced && isWordy(secret) : isWordy(secret) || (isSpaced && !isCompound)) return undefined
  const assignment = readAssignment(context.before, context.lead)
  const name = readName(assignment.name)
  if (name?.kind !== kind || isOther(name)) return undefined
  const { after } = context
  const plausible = isPlausible(assignment, secret, after)
  // A string after a colon may be a value whatever follows it.
  const mayBeImplausible = isCompound || (assignment.quote !== '' && assignment.operator === 'colon')
  if (!plausible && !mayBeImplausible) return undefined
  const placeholder = placeholderOf(secret)
  if (placeholder !== 0 && placeholder !== FEW_CHARACTERS) return undefined
  const form = isCompound ? 0 : otherFormOf(secret)
  if (!WEIGHED_FORMS.has(form)) return undefined
  return { secret, assignment, name, after, isCompound, form, isPlausible: plausible }
}

/** A name of something else: `publicKey`, `nextPageToken`, `secretName`, `keyId`. */
function isOther({ kind, isHarmless, isOtherThing, wordsAfter }: NameReading): boolean {
  const isVague = kind === 'api-key' || kind === 'credential' || kind === 'encryption-key'
  return isHarmless || isOtherThing || wordsAfter > (isVague ? 0 : 1)
}

import type { MatchContext } from '#core/rule.ts'
import { readAssignment, type Assignment } from './assignment.ts'
import { isWordy } from './looks.ts'
import { readName, type NameKind, type NameReading } from './name.ts'
import { ADDRESS, DOTTED, otherFormOf } from './other-forms.ts'
import { placeholderOf } from './placeholder-words.ts'
import { isPlausible } from './plausible.ts'
import { isPhrase, isPlainText } from './phrase.ts'
import { areCountedBytes } from './byte-list.ts'
import { readLine, type Reading } from './reading.ts'

/** A value as it stands in its line, not ruled out by one thing alone: all that is weighed. */
export interface Evidence {
  readonly secret: string
  readonly assignment: Assignment
  readonly name: NameReading
  /** The rest of the line after the value. */
  readonly after: string
  readonly reading: Reading
  /** The lines before and after, as far as they are near. */
  readonly above: string
  readonly below: string
  /** The bytes of an array, or a JSON document in a string. */
  readonly isCompound: boolean
  /** See `otherFormOf`; 0 for a compound. */
  readonly form: number
  /** Could a literal stand here? */
  readonly isPlausible: boolean
}

const COMPOUND = /^(?:(?:0x[0-9a-f]{1,2}|\d{1,3}),|\{\\")/i
const SPACE = /\s/
const CAPITALIZED = /^\p{Lu}?\p{Ll}+[.:!?…]?$/u
const SHOWN = new Set(
  'label text title msg message hint help placeholder prompt tooltip caption dialog button form mandatory required i18n'.split(
    ' ',
  ),
)
/** `key: 0936ad13`: which key it is. */
const SHORT_ID = /^[0-9a-f]{8,10}$/i
const NOT_ASCII = /[^\0-\x7f]/
/** Addresses and dotted names are weighed; other forms rule out. */
const WEIGHED_FORMS = new Set([0, ADDRESS, DOTTED])
/** `placeholderOf`: hardly any different characters. */
const FEW_CHARACTERS = 3

/** Undefined: no secret, or the name is one for another rule. */
export function evidenceOf(kind: NameKind, secret: string, context: MatchContext): Evidence | undefined {
  const isSpaced = SPACE.test(secret)
  const isCompound = COMPOUND.test(secret)
  // First, as most matches in code end here. Machines' secrets hold no words and no white space; people's may.
  if (kind === 'password') {
    if (isSpaced && (isWordy(secret) || isPhrase(secret))) return undefined
  } else if (isWordy(secret) || (isSpaced && !isCompound) || NOT_ASCII.test(secret)) return undefined
  const assignment = readAssignment(context.before, context.lead)
  const name = readName(assignment.name)
  if (name?.kind !== kind || isOther(name)) return undefined
  if (kind === 'password' && isLabel(name, secret)) return undefined
  if (kind === 'api-key' && !name.isTelling && SHORT_ID.test(secret)) return undefined
  const { after } = context
  const reading = readLine(assignment, after)
  const plausible = isPlausible({ assignment, reading, secret, after })
  // A string after a colon may be a value whatever follows it.
  const mayBeImplausible = isCompound || (assignment.quote !== '' && assignment.operator === 'colon')
  if (!plausible && !mayBeImplausible) return undefined
  const placeholder = placeholderOf(secret)
  if (placeholder !== 0 && placeholder !== FEW_CHARACTERS) return undefined
  if (isCompound ? areCountedBytes(secret) : isPlainText(secret)) return undefined
  const form = isCompound ? 0 : otherFormOf(secret)
  if (!WEIGHED_FORMS.has(form)) return undefined
  const { above = '', below = '' } = context
  return { secret, assignment, name, after, reading, above, below, isCompound, form, isPlausible: plausible }
}

/** `LABEL_NEW_PASSWORD: "Kennwort"`: a word of any language that is shown to people. */
function isLabel({ words }: NameReading, secret: string): boolean {
  return CAPITALIZED.test(secret) && words.some((word) => SHOWN.has(word))
}

/** A name of something else: `publicKey`, `nextPageToken`, `secretName`, `keyId`. */
function isOther({ kind, isHarmless, isOtherThing, wordsAfter }: NameReading): boolean {
  const isVague = kind === 'api-key' || kind === 'credential' || kind === 'encryption-key'
  return isHarmless || isOtherThing || wordsAfter > (isVague ? 0 : 1)
}

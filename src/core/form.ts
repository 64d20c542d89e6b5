import { fake, fakeUuid, type Alphabet } from './samples.ts'

/**
 * The form of a secret, part by part: fixed text, `uuid`, or so many characters of an alphabet.
 * `['live_', ['hex', 35]]` is "live_" and 35 hex digits; `[['base62', 20, 40]]` is 20 to 40 letters and digits.
 */
export type Form = readonly FormPart[]
type FormPart = string | readonly ['uuid'] | readonly [alphabet: Alphabet, length: number, most?: number]

const CLASSES: Readonly<Record<Alphabet, string>> = {
  digits: '[0-9]',
  hex: '[0-9a-f]',
  HEX: '[0-9A-F]',
  lower: '[a-z]',
  upper: '[A-Z]',
  base32: '[A-Z2-7]',
  base36: '[0-9a-z]',
  BASE36: '[0-9A-Z]',
  base58: '[1-9A-HJ-NP-Za-km-z]',
  base62: '[0-9A-Za-z]',
  base64: '[0-9A-Za-z+/]',
  base64url: '[0-9A-Za-z_-]',
}
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

/** The form as the source of a regular expression, without groups. */
export function formSource(form: Form): string {
  return form.map(partSource).join('')
}

function partSource(part: FormPart): string {
  if (typeof part === 'string') return escapeText(part)
  if (part[0] === 'uuid') return UUID
  const [alphabet, least, most] = part
  return `${CLASSES[alphabet]}{${least}${most === undefined ? '' : `,${most}`}}`
}

/**
 * The form with any letters and digits where it has hex digits, small or capital ones: what samples, older and newer secrets of the
 * same length have. Undefined when that is no different.
 */
export function widened(form: Form): Form | undefined {
  if (form.every((part) => typeof part === 'string' || (part[0] !== 'uuid' && !NARROW.has(part[0])))) return undefined
  return form.flatMap((part): Form => {
    if (typeof part === 'string') return [part]
    if (part[0] === 'uuid')
      return [8, 4, 4, 4, 12].flatMap((length, i): Form => (i === 0 ? [['base62', length]] : ['-', ['base62', length]]))
    const [alphabet, least, most] = part
    if (!NARROW.has(alphabet)) return [part]
    return [most === undefined ? ['base62', least] : ['base62', least, most]]
  })
}
const NARROW: ReadonlySet<Alphabet> = new Set(['hex', 'HEX', 'base36', 'BASE36'])

/** Shorter values with signs in them are names as often as secrets. */
const LEAST_LOOSE = 20
/** Separators within a form, and padding: nothing that marks a secret. */
const SEPARATOR = /^(?:-|={1,2})$/

/** How many characters fewer or more than known a secret may have. */
export const SLACK = 16

/**
 * The source of a regular expression for values about as long as the form's, with any letters, digits and signs of their kind: what the form
 * gives where older or newer secrets are not known to the letter. Tokens of three dotted parts may have parts of other lengths.
 * Undefined when that is no different.
 */
export function loosened(form: Form): string | undefined {
  const dotted = dottedSource(form)
  if (dotted !== undefined) return dotted
  const least = shortestOf(form)
  const most = longestOf(form)
  const isPlain = form.every((part) =>
    typeof part === 'string' ? SEPARATOR.test(part) : part[0] !== 'lower' && part[0] !== 'upper',
  )
  if (!isPlain || least < LEAST_LOOSE || form.every((part) => part[0] === 'digits')) {
    const wide = widened(form)
    return wide === undefined ? undefined : `${formSource(wide)}${endOf(wide)}`
  }
  const hasSigns = form.some((part) => part[0] === 'base64' || part[0] === 'base64url')
  const [from, to] = [Math.max(LEAST_LOOSE, least - SLACK), most + SLACK]
  return hasSigns
    ? String.raw`\w[\w+/=.-]${repeated(from - 1, to - 1)}`
    : String.raw`\w[\w-]${repeated(from - 2, to - 2)}\w\b`
}

/** A word that is longer than the secret is passed over, not taken for it. Nothing where a secret may end in a sign. */
export function endOf(form: Form): string {
  const last = form.at(-1)!
  const isWord = typeof last === 'string' ? /\w$/.test(last) : last[0] !== 'base64' && last[0] !== 'base64url'
  return isWord ? String.raw`\b` : ''
}

/** Parts of a token that are shorter are words of a name. */
const LEAST_DOTTED = 16

/** `eyJ….eyJ….…` and the like; undefined for all other forms. */
function dottedSource(form: Form): string | undefined {
  const most = [0]
  for (const part of form) {
    if (typeof part === 'string' && !/^\.?(?:ey\w{0,2})?$/.test(part)) return undefined
    if (typeof part === 'string' && part.startsWith('.')) most.push(0)
    most[most.length - 1]! += longestOf([part])
  }
  if (most.length !== 3 || most.some((length) => length < LEAST_DOTTED)) return undefined
  return most.map((length) => String.raw`[\w-]${repeated(LEAST_DOTTED, length)}`).join(String.raw`\.`)
}

/** How long a secret of the form is known to be; tokens of three dotted parts may be of any length. */
export function lengthsOf(form: Form): readonly [least: number, most: number] {
  return dottedSource(form) === undefined ? [shortestOf(form), longestOf(form)] : [0, Number.MAX_SAFE_INTEGER]
}

/** The fewest characters that a secret of the form has. */
function shortestOf(form: Form): number {
  return form.reduce((sum, part) => sum + leastOf(part), 0)
}

function leastOf(part: FormPart): number {
  if (typeof part === 'string') return part.length
  return part[0] === 'uuid' ? 36 : part[1]
}

function repeated(least: number, most: number): string {
  return least === most ? `{${least}}` : `{${least},${most}}`
}

/** Text that is taken literally in a regular expression. */
export function escapeText(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
}

/** A synthetic secret of the form: of the least length, and always the same for the same seed. */
export function fakeOf(form: Form, seed: string): string {
  return form
    .map((part, index) => {
      if (typeof part === 'string') return part
      return part[0] === 'uuid' ? fakeUuid(`${seed}/${index}`) : fake(`${seed}/${index}`, part[0], part[1])
    })
    .join('')
}

/** The most characters that a secret of the form has. */
export function longestOf(form: Form): number {
  return form.reduce((sum, part) => {
    if (typeof part === 'string') return sum + part.length
    return sum + (part[0] === 'uuid' ? 36 : (part[2] ?? part[1]))
  }, 0)
}

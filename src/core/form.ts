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
      return [8, 4, 4, 4, 12].flatMap((length, i): Form => [...(i === 0 ? [] : ['-']), ['base62', length]])
    const [alphabet, least, most] = part
    if (!NARROW.has(alphabet)) return [part]
    return [most === undefined ? ['base62', least] : ['base62', least, most]]
  })
}
const NARROW: ReadonlySet<Alphabet> = new Set(['hex', 'HEX', 'base36', 'BASE36'])

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

import type { StructureCheck } from '#core/rule.ts'
import { fakeBytes, fakeUuid } from '#core/samples.ts'

const DATA_CENTRES = ['na1', 'na2', 'na3', 'eu1', 'ap1', 'ca1', 'au1']
const ID_LENGTH = 36
/** A message's first field is text (0x0a) of 36 bytes: the key's id, which starts with the data centre. */
const head = (dataCentre: string): Buffer => Buffer.from(`\n$${dataCentre}-`)

/** How a key starts, in base64: eight characters for each data centre. */
export const KEY_STARTS: readonly string[] = DATA_CENTRES.map((name) => head(name).toString('base64'))

/** The key's inside is a message that starts with an id such as `na1-1234-…`, and a number follows (0x10). */
export function checkPersonalKey(secret: string): StructureCheck {
  const bytes = Buffer.from(secret, 'base64url')
  const id = bytes.toString('latin1', 2, 2 + ID_LENGTH)
  if (!/^[a-z]{2}\d(?:-[0-9a-f]{2,12}){2,6}$/.test(id) || bytes[2 + ID_LENGTH] !== 0x10)
    return { verdict: 'fail', reason: 'no key id inside' }
  return { verdict: 'pass', facts: { dataCentre: id.slice(0, 3) } }
}

/** A synthetic key. */
export function personalKey(dataCentre: string, seed: string): string {
  const id = `${dataCentre}-${fakeUuid(`hubspot/${seed}`).slice(4)}`
  const rest = fakeBytes(`hubspot/${seed}/rest`, 36)
  return Buffer.concat([Buffer.from('\n$'), Buffer.from(id), Buffer.from([0x10]), rest]).toString('base64url')
}

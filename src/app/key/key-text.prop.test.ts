import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeKey, formatKeyFile, MIN_KEY_BYTES, parseKeyFile } from './key-text.ts'

const key = fc.uint8Array({ minLength: MIN_KEY_BYTES, maxLength: 100 })

it('reads back any key that it wrote', () => {
  fc.assert(
    fc.property(key, (bytes) => {
      // Base64 that happens to be hex digits only is read as hex; 16 random bytes never are.
      fc.pre(!/^[0-9a-fA-F]+$/.test(Buffer.from(bytes).toString('base64')))
      expect(parseKeyFile(formatKeyFile(bytes))).toEqual({ kind: 'key', key: bytes })
    }),
    { numRuns: 1000 },
  )
})

it('reads hex, base64 and base64url alike', () => {
  fc.assert(
    fc.property(
      key,
      fc.constantFrom('hex', 'base64', 'base64url'),
      fc.constantFrom('', ' ', '\r\n'),
      (bytes, form, space) => {
        const text = Buffer.from(bytes).toString(form)
        fc.pre(form === 'hex' || !/^[0-9a-fA-F]+$/.test(text))
        expect(decodeKey(`${space}${text}${space}`)).toEqual({ kind: 'key', key: bytes })
      },
    ),
    { numRuns: 1000 },
  )
})

it('never gives a short key, throws or repeats the text, whatever the text', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('#', '\n', 'A', '=', ' ', 'f') }),
  )
  fc.assert(
    fc.property(text, (given) => {
      const parsed = parseKeyFile(given)
      if (parsed.kind === 'key') expect(parsed.key.length).toBeGreaterThanOrEqual(MIN_KEY_BYTES)
      else expect(parsed.why).toMatch(/^it (?:is|has|holds) [a-z0-9 ,6]+$/)
    }),
    { numRuns: 2000 },
  )
})

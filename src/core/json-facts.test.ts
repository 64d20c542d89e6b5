import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { listAt, present, textAt, textsAt, timeAt, valueAt } from './json-facts.ts'

const path = fc.array(fc.oneof(fc.string(), fc.nat(5)), { maxLength: 4 })

describe('readers of JSON from outside', () => {
  it('never throw, whatever is there', () => {
    fc.assert(
      fc.property(fc.json(), path, (text, keys) => {
        const json: unknown = JSON.parse(text)
        for (const read of [valueAt, textAt, listAt, timeAt]) expect(() => read(json, ...keys)).not.toThrow()
      }),
    )
  })

  it('see own properties alone', () => {
    expect(valueAt({}, 'constructor')).toBeUndefined()
    expect(valueAt('text', 'length')).toBeUndefined()
    expect(valueAt({ a: [{ b: 1 }] }, 'a', 0, 'b')).toBe(1)
  })

  it('cut texts, and drop what a terminal would obey', () => {
    expect(textAt({ name: 'a\u001b[31mb\u202ec' }, 'name')).toBe('a[31mbc')
    expect(textAt({ name: 'x'.repeat(1000) }, 'name')).toHaveLength(200)
    expect([textAt(7), textAt(''), textAt({}), textAt(true)]).toEqual(['7', undefined, undefined, undefined])
    expect(textsAt({ scopes: ['read', 1, null, 'write', {}] }, ['scopes'], 2)).toEqual(['read', '1'])
  })

  it.each([
    ['2026-01-02T03:04:05Z', '2026-01-02T03:04:05.000Z'],
    [1_767_323_045, '2026-01-02T03:04:05.000Z'],
    [1_767_323_045_000, '2026-01-02T03:04:05.000Z'],
    ['soon', undefined],
    [1e300, undefined],
    [null, undefined],
  ])('read %j as the time %s', (at, time) => {
    expect(timeAt({ at }, 'at')).toBe(time)
  })

  it('leave out what is not there', () => {
    expect(present({ user: 'a', account: undefined })).toEqual({ user: 'a' })
  })
})

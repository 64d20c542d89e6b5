import { describe, expect, it } from 'vitest'
import { checkBundle } from './macaroon.ts'
import { unpack } from './message-pack.ts'
import { fakeMacaroon, packCaveat } from './samples.ts'

const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex')

describe('MessagePack', () => {
  // Values and their bytes by the specification's own tables.
  it.each([
    ['07', 7],
    ['ff', -1],
    ['c0', null],
    ['c2', false],
    ['c3', true],
    ['a2 6869', 'hi'],
    ['d9 02 6869', 'hi'],
    ['da 0002 6869', 'hi'],
    ['c4 02 0001', Buffer.from([0, 1])],
    ['c5 0001 05', Buffer.from([5])],
    ['cc 80', 128],
    ['cd 0100', 256],
    ['ce 00010000', 65_536],
    ['cf 0000000100000000', 4_294_967_296],
    ['d0 80', -128],
    ['d1 ff00', -256],
    ['d3 ffffffffffffffff', -1],
    ['92 01 a1 61', [1, 'a']],
    ['dc 0001 01', [1]],
    ['81 a1 61 01', ['a', 1]],
    ['de 0001 01 02', [1, 2]],
  ])('%s is read', (bytes, value) => {
    expect(unpack(hex(bytes))).toEqual(value)
  })

  it.each([
    ['nothing', ''],
    ['a text that is cut off', 'a2 68'],
    ['a list that is cut off', '92 01'],
    ['a number that is cut off', 'cd 01'],
    ['two values', '01 02'],
    ['a float', 'cb 3ff0000000000000'],
    ['a list of four thousand million', 'dd ffffffff'],
    ['lists in lists in lists', '91'.repeat(20)],
  ])('%s is none', (_, bytes) => {
    expect(unpack(hex(bytes))).toBeUndefined()
  })
})

describe('a bundle', () => {
  const first = fakeMacaroon('test/a', [...packCaveat(0, 99, 31), ...packCaveat(4, 0, 1_800_000_000), ...packCaveat(10, 5)])

  it('names its organisation, user and expiry', () => {
    expect(checkBundle(`fm2_${first},fm2_${fakeMacaroon('test/b', [])}`)).toEqual({
      verdict: 'pass',
      facts: {
        location: 'https://api.fly.io/v1',
        tokens: 2,
        caveats: 3,
        organizationId: 99,
        expiresAt: '2027-01-15T08:00:00.000Z',
        userId: 5,
      },
    })
  })

  it('leaves out caveats it does not know', () => {
    expect(checkBundle(`fm1r_${fakeMacaroon('test/c', packCaveat(77, 1))}`)).toEqual({
      verdict: 'pass',
      facts: { location: 'https://api.fly.io/v1', tokens: 1, caveats: 1 },
    })
  })

  it('fails when one of its tokens is cut off', () => {
    expect(checkBundle(`fm2_${first},fm2_${first.slice(0, 60)}`)).toMatchObject({ verdict: 'fail' })
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AppError } from '#base/errors.ts'
import { classifyAddress, createAddressGuard } from './address.ts'

/** The IANA special-purpose registries as of 2025-10, and the multicast blocks; written down apart from the table of the room. */
const IANA_V4 = `0.0.0.0/8 0.0.0.0/32 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.0.0/29 192.0.0.8/32
  192.0.0.9/32 192.0.0.10/32 192.0.0.170/32 192.0.0.171/32 192.0.2.0/24 192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 192.88.99.2/32
  192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4 255.255.255.255/32`
const IANA_V6 = `::1/128 ::/128 ::ffff:0:0/96 64:ff9b:1::/48 100::/64 100:0:0:1::/64 2001::/23 2001::/32 2001:1::1/128 2001:1::2/128 2001:1::3/128
  2001:2::/48 2001:3::/32 2001:4:112::/48 2001:10::/28 2001:20::/28 2001:30::/28 2001:db8::/32 2002::/16 2620:4f:8000::/48 3fff::/20 5f00::/16
  fc00::/7 fe80::/10 ff00::/8`

interface Range {
  readonly first: bigint
  readonly bits: number
  readonly size: number
}

function numberOf(address: string): bigint {
  if (address.includes('.')) return address.split('.').reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
  const [left = '', right] = address.split('::')
  const groups = (text = ''): string[] => text.split(':').filter(Boolean)
  const zeros = right === undefined ? [] : Array.from({ length: 8 - groups(left).length - groups(right).length }, () => '0')
  return [...groups(left), ...zeros, ...groups(right)].reduce((sum, group) => sum * 65_536n + BigInt(`0x${group}`), 0n)
}

const v4Text = (value: bigint): string => [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 255n).join('.')
const v6Text = (value: bigint): string =>
  Array.from({ length: 8 }, (_, i) => ((value >> BigInt(112 - 16 * i)) & 65_535n).toString(16)).join(':')

function rangesOf(text: string, size: number): Range[] {
  return text
    .trim()
    .split(/\s+/)
    .map((range) => {
      const [address = '', bits] = range.split('/')
      return { first: numberOf(address), bits: Number(bits), size }
    })
}

/** First, last and any address of a range. */
function within({ first, bits, size }: Range): fc.Arbitrary<bigint> {
  const last = first + (1n << BigInt(size - bits)) - 1n
  return fc.oneof(fc.constant(first), fc.constant(last), fc.bigInt({ min: first, max: last }))
}

const isIn = (value: bigint, ranges: readonly Range[]): boolean =>
  ranges.some(({ first, bits, size }) => value >> BigInt(size - bits) === first >> BigInt(size - bits))
const v4Ranges = rangesOf(IANA_V4, 32)
const v6Ranges = rangesOf(IANA_V6, 128)

describe('addresses', () => {
  it.each(IANA_V4.split(/\s+/))('refuses IPv4 %s, plain and in every IPv6 form', (text) => {
    const [range] = rangesOf(text, 32) as [Range]
    fc.assert(
      fc.property(within(range), (value) => {
        const dotted = v4Text(value)
        for (const form of [dotted, `::ffff:${dotted}`, `64:ff9b::${dotted}`, `::${dotted}`, `::ffff:0:${dotted}`]) {
          expect(classifyAddress(form), form).not.toBe('public')
        }
        expect(classifyAddress(v6Text((0x2002n << 112n) | (value << 80n)))).not.toBe('public')
      }),
    )
  })

  it.each(IANA_V6.split(/\s+/))('refuses IPv6 %s', (text) => {
    const [range] = rangesOf(text, 128) as [Range]
    fc.assert(
      fc.property(within(range), (value) => {
        expect(classifyAddress(v6Text(value)), v6Text(value)).not.toBe('public')
      }),
    )
  })

  it('lets through all other IPv4 addresses, and all other global unicast IPv6, but for one of metadata', () => {
    const azure = numberOf('168.63.129.16')
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: (1n << 32n) - 1n }), (value) => {
        expect(classifyAddress(v4Text(value)) === 'public').toBe(!isIn(value, v4Ranges) && value !== azure)
      }),
      { numRuns: 2000 },
    )
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: (1n << 125n) - 1n }), (low) => {
        const value = (1n << 125n) | low
        expect(classifyAddress(v6Text(value)) === 'public', v6Text(value)).toBe(!isIn(value, v6Ranges))
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    '169.254.169.254',
    'fd00:ec2::254',
    '168.63.129.16',
    '100.100.100.200',
    'fd20:ce::254',
    '::ffff:169.254.169.254',
  ])('allows the metadata address %s only when it is named itself', (address) => {
    expect(createAddressGuard(['0.0.0.0/0', '::/0']).refusal(address)).toBe('metadata')
    expect(createAddressGuard([address]).refusal(address)).toBeUndefined()
  })

  it('takes nothing but plain addresses', () => {
    for (const text of ['', 'localhost', '0x7f.1', '127.1', '2130706433', '[::1]', '127.0.0.1:80', '1.2.3.4.5', '::1::']) {
      expect(classifyAddress(text), text).toBe('invalid')
      expect(createAddressGuard(['0.0.0.0/0', '::/0']).refusal(text)).toBe('invalid')
    }
    expect(classifyAddress('fe80::1%eth0')).toBe('link-local')
  })

  it('allows what configuration allows and nothing beside it', () => {
    const guard = createAddressGuard(['10.20.0.0/16', 'fd12::/48', '127.0.0.1'])
    expect(['10.20.255.1', 'fd12::9', '127.0.0.1', '1.1.1.1'].map((address) => guard.refusal(address))).toEqual(
      Array.from({ length: 4 }, () => undefined),
    )
    expect(['10.21.0.1', 'fd13::1', '127.0.0.2'].map((address) => guard.refusal(address))).toEqual([
      'private',
      'private',
      'loopback',
    ])
    for (const range of ['10.0.0.0/33', 'host', '10.0.0.0/', '::/129', '1.1.1.1/8/8']) {
      expect(() => createAddressGuard([range])).toThrow(AppError)
    }
  })
})

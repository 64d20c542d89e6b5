import { describe, expect, it } from 'vitest'
import { CATEGORIES, categoryOf } from './category.ts'
import { CREDENTIAL_KINDS } from './rule.ts'

const finding = { rule: 'acme-key', kind: 'api-key', reasons: [] } as const

describe('the category of a finding', () => {
  it.each(CREDENTIAL_KINDS)('is one that is listed, for %s', (kind) => {
    expect(CATEGORIES).toContain(categoryOf({ ...finding, kind }))
  })

  it('puts tokens of all kinds together', () => {
    const kinds = ['access-token', 'refresh-token', 'session'] as const
    expect(new Set(kinds.map((kind) => categoryOf({ ...finding, kind })))).toEqual(new Set(['token']))
  })

  it.each(['looks like a placeholder ("example")', 'a host of documentation', 'a token of a tutorial'])(
    'is an example when the reasons say: %s',
    (reason) => {
      expect(categoryOf({ ...finding, reasons: [reason] })).toBe('example')
    },
  )

  it('is no example when the structure proves it, and none for other doubts', () => {
    expect(categoryOf({ ...finding, reasons: ['structure holds', 'looks like a placeholder ("my_key")'] })).toBe('api-key')
    expect(categoryOf({ ...finding, reasons: ['structure fails: the checksum does not match'] })).toBe('api-key')
  })

  it('sets salts and nonces apart by the rule', () => {
    expect(categoryOf({ ...finding, rule: 'generic-salt', kind: 'encryption-key' })).toBe('salt-or-nonce')
    expect(categoryOf({ ...finding, rule: 'saltstack-key' })).toBe('api-key')
  })
})

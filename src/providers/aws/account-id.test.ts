import { describe, expect, it } from 'vitest'
import { accountOf, keyIdFacts, keyIdOf } from './account-id.ts'

describe('accountOf', () => {
  it('reads the account of the published sample', () => {
    // https://medium.com/@TalBeerySec/a-short-note-on-aws-key-id-f88cc4317489 (2026-11-24)
    expect(accountOf(['ASIA', 'Y34FZKBO', 'KMUTVV7A'].join(''))).toEqual({ account: '609629065308' })
  })

  it.each(['000000000000', '000000000042', '123456789012', '999999999999'])('reads %s back', (account) => {
    expect(accountOf(keyIdOf('AKIA', account, account))).toEqual({ account })
  })

  it.each(['IOSFODNN7ABCDEFG', 'J2222222ABCDEFGH', 'P777777777777777'])('finds none in the older id …%s', (rest) => {
    expect(accountOf(`AKIA${rest}`)).toBe('none')
  })

  it('knows a number that no account has', () => {
    expect(accountOf(`AKIA${'7'.repeat(16)}`)).toBe('impossible')
  })

  it.each(['', 'AKIA', 'AKIAQ', 'AKIAQ18900000000AAAA'])('finds none in "%s"', (id) => {
    expect(accountOf(id)).toBe('none')
  })

  it('tells the type by the prefix', () => {
    expect(keyIdFacts(keyIdOf('ASIA', '123456789012', 'x'))).toEqual({
      account: '123456789012',
      keyType: 'temporary access key',
    })
    expect(keyIdFacts(`AIDA${'I'.repeat(16)}`)).toEqual({})
  })
})

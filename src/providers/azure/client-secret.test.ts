import { describe, expect, it } from 'vitest'
import { checkClientSecret } from './client-secret.ts'

describe('client secrets', () => {
  it('passes the published sample', () => {
    expect(checkClientSecret(`zzz8Q~${'z'.repeat(31)}blP`)).toEqual({ verdict: 'pass' })
  })

  it('fails a changed character', () => {
    expect(checkClientSecret(`zzz8Q~${'z'.repeat(30)}yblP`)).toMatchObject({ verdict: 'fail' })
  })

  it('cannot judge the form without a checksum', () => {
    expect(checkClientSecret(`zzz7Q~${'z'.repeat(31)}`)).toEqual({ verdict: 'neutral' })
  })
})

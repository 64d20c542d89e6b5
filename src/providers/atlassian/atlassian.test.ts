import { describe, expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import { checkDatacenterToken } from './datacenter-token.ts'
import { provider } from './index.ts'
import { checkToken, checksumOf } from './token-checksum.ts'

describe('the checksum of a token', () => {
  const covered = `ATBB${fake('test/app', 'base62', 24)}`

  it('passes in capitals and in small letters', () => {
    expect(checkToken(covered + checksumOf(covered))).toEqual({ verdict: 'pass' })
    expect(checkToken(covered + checksumOf(covered).toLowerCase())).toEqual({ verdict: 'pass' })
  })

  it('proves nothing when it does not match', () => {
    expect(checkToken(`${covered}00000000`)).toEqual({ verdict: 'neutral' })
    expect(checkToken('00000000')).toEqual({ verdict: 'neutral' })
  })

  it('is eight capital hex digits', () => {
    expect(checksumOf('123456789')).toBe('CBF43926')
  })
})

describe('a Data Center token', () => {
  const encode = (text: string): string => Buffer.from(text, 'latin1').toString('base64')

  it('names its id', () => {
    expect(checkDatacenterToken(encode('123456789012:\u00ff12345678901234567890'))).toEqual({
      verdict: 'pass',
      facts: { tokenId: '123456789012' },
    })
  })

  it('fails with its prefix and is another thing without, when no id is in it', () => {
    expect(checkDatacenterToken(`BBDC-${encode('no id: at all')}`)).toMatchObject({ verdict: 'fail' })
    expect(checkDatacenterToken(encode('no id: at all'))).toEqual({ verdict: 'reject' })
    expect(checkDatacenterToken(encode('1234567890123456:too long'))).toEqual({ verdict: 'reject' })
  })
})

it('an old token comes with its e-mail address', () => {
  const text = `JIRA_USER=ops@acme.test\nJIRA_API_TOKEN=${fake('test/legacy', 'base62', 24)}\n`
  expect(detect(rulesetOf([provider]), text)[0]?.parts['email']?.value).toBe('ops@acme.test')
})

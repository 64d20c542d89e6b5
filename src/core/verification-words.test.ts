import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '#base/language.ts'
import { unheardCount, unknownEntries, urgencyOf } from './verification.ts'
import { countsTexts, identityTexts, verdictText, verificationText } from './verification-words.ts'

const live = {
  kind: 'live',
  identity: {
    user: 'octocat',
    account: '17',
    scopes: Array.from({ length: 10 }, (_, index) => `s${index}`),
    expiresAt: '2027-01-31T00:00:00.000Z',
    other: { plan: 'free' },
  },
  limited: 'scope missing',
} as const

describe('a verdict in one line', () => {
  it('says that it works, for whom, and how far', () => {
    expect(verdictText(live, 'en')).toBe(
      'it works; user: octocat; account: 17; scopes: s0, s1, s2, s3, s4, s5, s6, s7 (+2); plan: free; expires: 2027-01-31; limited: scope missing',
    )
    expect(verdictText({ kind: 'live', identity: {} }, 'ja')).toBe('使えます')
  })

  it('says why it is dead or not known', () => {
    expect(verdictText({ kind: 'dead', reason: 'not-accepted', detail: 'status 401' }, 'en')).toBe(
      'its issuer does not accept it (status 401)',
    )
    const verification = { verdict: { kind: 'unknown', reason: 'rate-limited' }, at: '', requests: [] } as const
    expect(verificationText(verification, 'en')).toBe('not known: the issuer wants fewer requests; try later')
    expect(verificationText(verification, 'ja')).toBe('不明: 発行元が要求を制限しています。後で試してください')
  })

  it('names nothing that the issuer did not say', () => {
    expect(identityTexts({ user: '' }, 'en')).toEqual([])
  })
})

describe('counts', () => {
  const counts = { live: 1, dead: 2, unknown: { timeout: 3, 'no-plan': 4, incomplete: 1 }, requests: 5 } as const

  it('are one line, and one for each reason, the most frequent first', () => {
    expect(countsTexts(counts, 'en')).toEqual([
      'Issuers were asked: 1 live, 2 dead, 8 not known (5 requests)',
      '4 not known: there is no way to ask about this kind yet',
      '3 not known: no answer in time',
      '1 not known: the other half was not found',
    ])
    for (const language of LANGUAGES) expect(countsTexts(counts, language)).toHaveLength(4)
  })

  it('tell those that were not heard from those of which nothing can be known', () => {
    expect(unheardCount(counts)).toBe(3)
    expect(unknownEntries(counts).map(([reason]) => reason)).toEqual(['no-plan', 'timeout', 'incomplete'])
  })
})

it('live comes before not known and not asked, dead last', () => {
  const of = (kind: 'dead' | 'unknown') =>
    ({ verdict: { kind, reason: kind === 'dead' ? 'revoked' : 'dns' }, at: '', requests: [] }) as never
  const order = [{ verdict: live, at: '', requests: [] }, undefined, of('unknown'), of('dead')].map(urgencyOf)
  expect(order).toEqual([0, 1, 1, 2])
})

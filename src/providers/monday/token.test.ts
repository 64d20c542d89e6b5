import { describe, expect, it } from 'vitest'
import { checkMondayToken } from './token.ts'

const token = (claims: object): string => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`

describe('token of monday.com', () => {
  it('names its account and user', () => {
    expect(checkMondayToken(token({ tid: 5, uid: 7, actid: 9, per: 'me:write', rgn: 'use1', iad: '2025' }))).toEqual({
      verdict: 'pass',
      facts: { userId: 7, accountId: 9, scope: 'me:write', region: 'use1' },
    })
  })

  it('proves nothing without them', () => {
    expect(checkMondayToken(token({ tid: 5 }))).toEqual({ verdict: 'neutral' })
    expect(checkMondayToken(token({ tid: 'x', uid: 7 }))).toEqual({ verdict: 'neutral' })
    expect(checkMondayToken('a.%%%.c')).toEqual({ verdict: 'neutral' })
  })
})

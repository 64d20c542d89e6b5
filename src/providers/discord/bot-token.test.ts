import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkBotToken } from './bot-token.ts'

const token = (id: string): string => [Buffer.from(id).toString('base64url'), 'AAAAAA', 'B'.repeat(38)].join('.')

describe('bot token of Discord', () => {
  it('names its bot and when that was made', () => {
    // The id that Discord's reference page takes apart.
    expect(checkBotToken(token('175928847299117063'))).toEqual({
      verdict: 'pass',
      facts: { botId: '175928847299117063', botCreatedAt: '2016-04-30T11:18:25.796Z' },
    })
  })

  it('is nothing else with two dots', () => {
    expect(checkBotToken(token('{"alg":"HS256"}'))).toEqual({ verdict: 'reject' })
    expect(checkBotToken(token('1234'))).toEqual({ verdict: 'reject' })
  })

  it('may be any text and any number', () => {
    fc.assert(
      fc.property(fc.string(), fc.stringMatching(/^\d{17,20}$/), (text, id) => {
        expect(checkBotToken(text).verdict).toBe('reject')
        expect(checkBotToken(token(id)).verdict).toBe('pass')
      }),
    )
  })
})

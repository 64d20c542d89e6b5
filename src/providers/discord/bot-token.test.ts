import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkBotToken, checkDamagedToken, idStarts } from './bot-token.ts'

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

  it('starts as one of the ids does', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{16,19}$/), (id) => {
        expect(idStarts()).toContain(token(id).slice(0, 4))
      }),
    )
  })

  it('fails without an id, if its letters or its surroundings say what it is', () => {
    const damaged = (length: number): string => ['NZ1y'.padEnd(length, 'Q'), 'GA7b3x', 'b7Q'.padEnd(38, 'x')].join('.')
    expect(checkDamagedToken(damaged(24), '')).toMatchObject({ verdict: 'fail' })
    expect(checkDamagedToken(damaged(23), '')).toEqual({ verdict: 'reject' })
    expect(checkDamagedToken(damaged(23), 'DISCORD_TOKEN=')).toMatchObject({ verdict: 'fail' })
    expect(checkDamagedToken(damaged(24).toLowerCase(), 'discord')).toEqual({ verdict: 'reject' })
    expect(checkDamagedToken(token('175928847299117063'), 'discord')).toEqual({ verdict: 'reject' })
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

import type { StructureCheck } from '#core/rule.ts'
import { decodeBase64 } from '#base/encoding.ts'

/** Milliseconds since 1970 at which Discord's ids begin. */
const EPOCH_MS = 1_420_070_400_000n

/** How a token may start: digits 1 to 9, then any two, are the first three of an id, which base64 writes as four characters. */
export function idStarts(): readonly string[] {
  return Array.from({ length: 900 }, (_, i) => Buffer.from(`${i + 100}`).toString('base64'))
}

/** Does the token start as an id does, whatever comes then? */
export function startsLikeId(token: string): boolean {
  return /^[1-9]\d\d$/.test(Buffer.from(token.slice(0, 4), 'base64').toString('latin1'))
}

/**
 * A token whose first part holds no id is damaged or made up, if it is one: that it is one its surroundings say, or its letters.
 * Whole tokens are another rule's.
 */
export function checkDamagedToken(token: string, surroundings: string): StructureCheck {
  if (checkBotToken(token).verdict === 'pass') return { verdict: 'reject' }
  const [id = '', time = '', mac = ''] = token.split('.')
  const isMixed = (part: string): boolean => /[a-z]/.test(part) && /[A-Z]/.test(part) && /\d/.test(part)
  const isLike = isMixed(id) && isMixed(mac) && /[A-Z]/.test(time) && !/^e[yw]/.test(time)
  return isLike && (/discord/i.test(surroundings) || id.length >= 24)
    ? { verdict: 'fail', reason: 'the first part holds no id' }
    : { verdict: 'reject' }
}

/** The first part of a token is the base64 of the bot's numeric id; anything else with two dots is no bot token. */
export function checkBotToken(token: string): StructureCheck {
  const id = decodeBase64(token.split('.')[0]!)?.toString('latin1') ?? ''
  if (!/^\d{17,20}$/.test(id)) return { verdict: 'reject' }
  // An id holds the time it was made in its upper 42 bits.
  const createdAt = new Date(Number((BigInt(id) >> 22n) + EPOCH_MS))
  return { verdict: 'pass', facts: { botId: id, botCreatedAt: createdAt.toISOString() } }
}

import type { StructureCheck } from '#core/rule.ts'
import { decodeBase64 } from '#base/encoding.ts'

/** Milliseconds since 1970 at which Discord's ids begin. */
const EPOCH_MS = 1_420_070_400_000n

/** The first part of a token is the base64 of the bot's numeric id; anything else with two dots is no bot token. */
export function checkBotToken(token: string): StructureCheck {
  const id = decodeBase64(token.split('.')[0]!)?.toString('latin1') ?? ''
  if (!/^\d{17,20}$/.test(id)) return { verdict: 'reject' }
  // An id holds the time it was made in its upper 42 bits.
  const createdAt = new Date(Number((BigInt(id) >> 22n) + EPOCH_MS))
  return { verdict: 'pass', facts: { botId: id, botCreatedAt: createdAt.toISOString() } }
}

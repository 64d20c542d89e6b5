import { each } from '#core/found.ts'
import { textAt } from '#core/json-facts.ts'
import { lookAround } from '#core/look-around.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import type { AccessPlan } from '#core/access.ts'
import type { Severity } from '#core/rule.ts'

/** Bits: https://docs.discord.com/developers/topics/permissions, the strongest first. */
const PERMISSIONS: readonly (readonly [bit: bigint, name: string, severity: Severity])[] = [
  [1n << 3n, 'ADMINISTRATOR', 'critical'],
  [1n << 5n, 'MANAGE_GUILD', 'critical'],
  [1n << 28n, 'MANAGE_ROLES', 'critical'],
  [1n << 29n, 'MANAGE_WEBHOOKS', 'high'],
  [1n << 2n, 'BAN_MEMBERS', 'high'],
  [1n << 13n, 'MANAGE_MESSAGES', 'high'],
  [1n << 11n, 'SEND_MESSAGES', 'medium'],
]

function strongest(guild: unknown): (typeof PERMISSIONS)[number] | undefined {
  const bits = textAt(guild, 'permissions') ?? ''
  const given = /^\d{1,20}$/.test(bits) ? BigInt(bits) : 0n
  return PERMISSIONS.find(([bit]) => (given & bit) !== 0n)
}

const bot = lookAround(
  [
    {
      what: 'servers',
      url: 'https://discord.com/api/v10/users/@me/guilds?limit=200',
      carried: { header: 'authorization', before: 'Bot ' },
      finds: each({
        list: [],
        name: [['name'], ['id']],
        action: (guild) => strongest(guild)?.[1] ?? 'member',
        severity: (_, guild) => strongest(guild)?.[2] ?? 'low',
      }),
      gaps: (json) => (Array.isArray(json) && json.length === 200 ? ['servers: more than 200'] : []),
    },
  ],
  ['permissions in single channels'],
)

export const access: PlansByRule<AccessPlan> = forRules(['discord-bot-token', 'discord-token-by-name'], bot)

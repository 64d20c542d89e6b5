import { each } from '#core/found.ts'
import { lookAround } from '#core/look-around.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import type { AccessPlan } from '#core/access.ts'

const key = lookAround(
  [
    {
      what: 'domains',
      url: 'https://api.mailgun.net/v4/domains?limit=100',
      carried: { basic: ['=api', 'secret'] },
      finds: each({ list: ['items'], name: [['name']], action: 'send as domain', severity: 'high' }),
      paged: { offset: 'skip', size: 100, list: ['items'] },
    },
  ],
  ['the role of the key', 'domains of the other region'],
)

export const access: PlansByRule<AccessPlan> = forRules(
  ['mailgun-api-key', 'mailgun-api-key-by-name', 'mailgun-private-key-by-name', 'mailgun-sending-key-by-name'],
  key,
)

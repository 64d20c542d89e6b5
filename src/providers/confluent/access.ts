import { each } from '#core/found.ts'
import { textAt } from '#core/json-facts.ts'
import { lookAround, type Look } from '#core/look-around.ts'
import type { AccessPlan } from '#core/access.ts'
import type { PlansByRule } from '#core/online.ts'
import type { Severity } from '#core/rule.ts'

const list = (what: string, path: string, action: string, severity: Severity): Look => ({
  what,
  url: `https://api.confluent.cloud/${path}?page_size=100`,
  carried: { basic: ['apiKey', 'secret'] },
  finds: each({ list: ['data'], name: [['display_name'], ['name'], ['id']], action, severity }),
  gaps: (json) => (textAt(json, 'metadata', 'next') === undefined ? [] : [`${what}: more than 100`]),
})

export const access: PlansByRule<AccessPlan> = {
  'confluent-api-secret': lookAround(
    [
      list('organizations', 'org/v2/organizations', 'organization', 'medium'),
      list('environments', 'org/v2/environments', 'environment', 'high'),
      list('service accounts', 'iam/v2/service-accounts', 'service account', 'high'),
    ],
    ['roles of the owner of the key'],
  ),
}

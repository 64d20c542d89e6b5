import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['buddyns'],
    id: 'buddyns-api-token',
    name: 'BuddyNS API token',
    kind: 'access-token',
    severity: 'high',
    form: [['base36', 40]],
    references: ['https://www.buddyns.com/support/api/v2/'],
  }),
])

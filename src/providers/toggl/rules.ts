import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['toggl track', 'toggl api', 'toggl token', 'toggl_', 'track.toggl'],
    id: 'toggl-api-token',
    name: 'Toggl Track API token',
    kind: 'access-token',
    severity: 'medium',
    form: [['base36', 32]],
    references: ['https://engineering.toggl.com/docs/'],
  }),
])

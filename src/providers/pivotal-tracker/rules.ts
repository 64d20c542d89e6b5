import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['pivotaltracker', 'pivotal tracker', 'x-trackertoken', 'trackertoken', 'tracker_token', 'pivotal'],
    words: ['token', 'key', 'secret'],
    id: 'pivotal-tracker-api-token',
    name: 'Pivotal Tracker API token',
    kind: 'access-token',
    severity: 'medium',
    form: [['hex', 32]],
    references: ['https://www.pivotaltracker.com/help/api'],
  }),
])

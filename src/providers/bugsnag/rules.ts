import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['bugsnag'],
    words: ['token', 'auth', 'secret', 'key'],
    id: 'bugsnag-personal-auth-token',
    name: 'BugSnag personal auth token',
    kind: 'access-token',
    severity: 'medium',
    form: [['uuid']],
    references: ['https://docs.bugsnag.com'],
  }),
  namedSecret({
    vendor: ['bugsnag'],
    words: ['key', 'secret', 'token'],
    id: 'bugsnag-project-api-key',
    name: 'BugSnag project API key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 32]],
    references: ['https://docs.bugsnag.com'],
  }),
])

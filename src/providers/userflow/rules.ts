import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['userflow'],
    id: 'userflow-api-key',
    name: 'Userflow API key',
    kind: 'api-key',
    severity: 'high',
    form: ['ct_', ['base36', 20, 40]],
    references: ['https://userflow.com/docs/api'],
  }),
  namedSecret({
    vendor: ['userflow'],
    words: ['token', 'key', 'secret'],
    id: 'userflow-access-token',
    name: 'Userflow access token',
    kind: 'access-token',
    severity: 'high',
    form: [['base36', 26, 30]],
    references: ['https://userflow.com/docs/api'],
  }),
])

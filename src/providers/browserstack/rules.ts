import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['browser stack'],
    words: ['key', 'secret', 'token', 'auth', 'pass'],
    id: 'browserstack-access-key',
    name: 'BrowserStack access key',
    kind: 'access-key',
    severity: 'medium',
    form: [['base62', 20]],
    references: ['https://www.browserstack.com/docs/automate/api-reference/selenium/authentication'],
  }),
])

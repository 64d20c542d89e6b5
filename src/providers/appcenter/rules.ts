import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['app center'],
    words: ['key', 'token', 'secret'],
    id: 'appcenter-api-token',
    name: 'App Center API token',
    kind: 'access-token',
    severity: 'low',
    form: [['hex', 40]],
    references: ['https://learn.microsoft.com/en-us/appcenter/'],
  }),
])

import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['ipinfo'],
    words: ['token', 'key', 'bearer', 'secret'],
    id: 'ipinfo-access-token',
    name: 'IPinfo access token',
    kind: 'access-token',
    severity: 'low',
    form: [['hex', 14]],
    references: ['https://ipinfo.io/developers'],
  }),
])

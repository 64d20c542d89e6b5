import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['proxycrawl', 'crawlbase'],
    words: ['token', 'key', 'secret'],
    id: 'proxycrawl-access-token',
    name: 'Crawlbase (ProxyCrawl) access token',
    kind: 'access-token',
    severity: 'medium',
    form: [['base64url', 22]],
    references: ['https://crawlbase.com/docs'],
  }),
])

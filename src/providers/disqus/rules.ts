import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['disqus'],
    id: 'disqus-api-secret',
    name: 'Disqus API key or secret',
    kind: 'client-secret',
    severity: 'medium',
    form: [['base62', 64]],
    references: ['https://disqus.com/api/docs/auth/'],
  }),
  namedSecret({
    vendor: ['disqus'],
    words: ['token', 'secret', 'key'],
    id: 'disqus-access-token',
    name: 'Disqus access token',
    kind: 'access-token',
    severity: 'medium',
    form: [['hex', 32]],
    references: ['https://disqus.com/api/docs/auth/'],
  }),
])

import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

const key = namedSecret({
  vendor: ['algolia'],
  id: 'algolia-admin-key',
  name: 'Algolia API key',
  kind: 'api-key',
  severity: 'high',
  form: [['hex', 32]],
  references: ['https://www.algolia.com/doc/guides/security/api-keys/'],
})

/** Keys that only search are published with every search box. */
const SEARCH_ONLY = /search[\w\s-]{0,12}key|docsearch|search[_-]?only|public/i

export const rules = defineRules([
  {
    ...key,
    check: (secret, parts, context) =>
      SEARCH_ONLY.test(context.lead) || /docsearch/i.test(context.before)
        ? { verdict: 'reject' }
        : (key.check?.(secret, parts, context) ?? { verdict: 'neutral' }),
  },
])

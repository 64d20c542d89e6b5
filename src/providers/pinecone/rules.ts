import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'PINECONE_API_KEY',
    id: 'pinecone-api-key',
    name: 'Pinecone API key',
    kind: 'api-key',
    severity: 'high',
    form: ['pcsk_', ['base62', 5, 6], '_', ['base62', 60, 66]],
    references: ['https://docs.pinecone.io'],
  }),
  namedSecret({
    vendor: ['pinecone'],
    words: ['key', 'token', 'secret'],
    id: 'pinecone-legacy-api-key',
    name: 'Pinecone API key (older form)',
    kind: 'api-key',
    severity: 'high',
    form: [['uuid']],
    references: ['https://docs.pinecone.io'],
  }),
])

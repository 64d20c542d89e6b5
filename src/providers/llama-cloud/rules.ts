import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'LLAMA_CLOUD_API_KEY',
    id: 'llama-cloud-api-key',
    name: 'LlamaCloud API key',
    kind: 'api-key',
    severity: 'medium',
    form: ['llx-', ['base62', 44, 52]],
    references: ['https://docs.cloud.llamaindex.ai'],
  }),
])

import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'WANDB_API_KEY',
    id: 'weights-and-biases-api-key',
    name: 'Weights & Biases API key',
    kind: 'api-key',
    severity: 'high',
    form: ['wandb_v1_', ['base62', 27], '_', ['base62', 49]],
    references: ['https://docs.wandb.ai/support/find_api_key/'],
  }),
  namedSecret({
    vendor: ['wandb', 'weights and biases'],
    words: ['key', 'token', 'secret', 'login'],
    id: 'weights-and-biases-legacy-api-key',
    name: 'Weights & Biases API key without a prefix',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 40]],
    references: ['https://docs.wandb.ai/support/find_api_key/'],
  }),
])

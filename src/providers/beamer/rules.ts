import { fakeOf } from '#core/form.ts'
import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['beamer'],
    id: 'beamer-api-key',
    name: 'Beamer API key',
    kind: 'api-key',
    severity: 'high',
    form: ['b_', ['base64url', 43, 44]],
    overlaps: ['beamer-api-key-without-mark'],
    alsoMatches: () => [
      `curl -H "Beamer-Api-Key: ${fakeOf(['b_', ['base64url', 43, 44]], 'beamer-api-key/a')}=" https://api.getbeamer.com/v0/posts`,
    ],
    references: ['https://www.getbeamer.com/api'],
  }),
  namedSecret({
    vendor: ['beamer'],
    id: 'beamer-api-key-without-mark',
    name: 'Beamer API key without its mark',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.7,
    form: [['base64url', 45], '='],
    overlaps: ['beamer-api-key'],
    references: ['https://www.getbeamer.com/api'],
  }),
])

import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['storychief', 'story chief'],
    id: 'story-chief-api-key',
    name: 'StoryChief API key',
    kind: 'api-key',
    severity: 'high',
    overlaps: ['jwt-token'],
    form: ['eyJ', ['base64url', 20, 100], '.', ['base64url', 60, 900], '.', ['base64url', 100, 700]],
    references: ['https://storychief.io'],
  }),
])

import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['pushbullet'],
    id: 'pushbullet-access-token',
    name: 'Pushbullet access token',
    kind: 'access-token',
    severity: 'medium',
    confidence: 0.9,
    form: ['o.', ['base62', 32]],
    references: ['https://docs.pushbullet.com'],
  }),
  namedSecret({
    vendor: ['pushbullet'],
    words: ['token', 'key'],
    id: 'pushbullet-legacy-access-token',
    name: 'Pushbullet access token (older form)',
    kind: 'access-token',
    severity: 'medium',
    form: [['base62', 32, 34]],
    references: ['https://docs.pushbullet.com'],
  }),
])

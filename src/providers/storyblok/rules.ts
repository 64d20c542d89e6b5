import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['storyblok'],
    id: 'storyblok-access-token',
    name: 'Storyblok access token',
    kind: 'access-token',
    severity: 'medium',
    confidence: 0.9,
    form: [['base62', 22], 'tt'],
    references: ['https://www.storyblok.com/docs/api'],
  }),
  namedSecret({
    vendor: ['storyblok'],
    id: 'storyblok-personal-token',
    name: 'Storyblok personal access token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.95,
    form: [['base62', 22], 'tt-', ['digits', 5, 8], '-', ['base64url', 20]],
    references: ['https://www.storyblok.com/docs/api'],
  }),
])

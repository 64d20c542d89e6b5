import { lettersCheck } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const key = (): string => `rubygems_${fake('rubygems', 'hex', 48)}`

export const rules = defineRules([
  {
    id: 'rubygems-api-key',
    name: 'RubyGems API key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.97,
    keywords: ['rubygems_'],
    pattern: /(?<secret>rubygems_[0-9A-Za-z]{48})/,
    check: lettersCheck(/^rubygems_[0-9a-f]{48}$/, 0.97),
    matches: () => [`GEM_HOST_API_KEY=${key()}`, `:rubygems_api_key: ${key()}`],
    rejects: () => [key().slice(0, -1), `${key()}0`],
    references: ['https://guides.rubygems.org/api-key-scopes/'],
  },
])

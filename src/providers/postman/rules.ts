import { lettersCheck } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const key = (): string => `PMAK-${fake('postman/id', 'hex', 24)}-${fake('postman/key', 'hex', 34)}`
const collection = (): string => `PMAT-${fake('postman/collection', 'BASE36', 26)}`

export const rules = defineRules([
  {
    id: 'postman-api-key',
    name: 'Postman API key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.97,
    keywords: ['PMAK-'],
    pattern: /(?<secret>PMAK-(?:[0-9A-Za-z]{24}-[0-9A-Za-z]{34}|[0-9A-Za-z]{59}))/,
    check: lettersCheck(/^PMAK-[0-9a-f]{24}-[0-9a-f]{34}$/, 0.97),
    matches: () => [`POSTMAN_API_KEY=${key()}`, `X-Api-Key: ${key()}`],
    rejects: () => [key().slice(0, -1), `${key()}0`],
    references: ['https://learning.postman.com/docs/developer/postman-api/authentication/'],
  },
  {
    id: 'postman-collection-key',
    name: 'Postman collection access key',
    kind: 'api-key',
    severity: 'low',
    confidence: 0.95,
    keywords: ['PMAT-'],
    pattern: /(?<secret>PMAT-[0-9A-Z]{26})/,
    matches: () => [
      `https://api.postman.com/collections/1-2?access_key=${collection()}`,
      `newman run "https://x/c?access_key=${collection()}"`,
    ],
    rejects: () => [collection().slice(0, -1), `${collection()}0`],
    references: ['https://learning.postman.com/docs/developer/collection-access-keys/'],
  },
])

import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const token = (): string => `ntn_${fake('notion/number', 'digits', 9)}37${fake('notion/token', 'base62', 35)}`
const old = (): string => `secret_${fake('notion/old', 'base62', 43)}`

export const rules = defineRules([
  {
    id: 'notion-integration-token',
    name: 'Notion integration token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.95,
    keywords: ['ntn_'],
    pattern: /(?<secret>ntn_[A-Za-z0-9]{46})/,
    notAfter: '\\w-',
    minEntropyBits: 3.8,
    matches: () => [`NOTION_TOKEN=${token()}`, `new Client({ auth: '${token()}' })`],
    rejects: () => [token().slice(0, -1), `${token()}0`],
    references: ['https://developers.notion.com/docs/authorization'],
  },
  {
    id: 'notion-legacy-token',
    name: 'Notion integration token (before September 2024)',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.6,
    // "secret_" is anybody's prefix, but not with so many letters and digits after it.
    keywords: ['secret_'],
    startsWithKeyword: true,
    pattern: /(?<secret>secret_[A-Za-z0-9]{43})/,
    notBefore: '\\w-',
    notAfter: '\\w-',
    check: (secret) => ({
      verdict: /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret.slice(7)) ? 'neutral' : 'reject',
    }),
    minEntropyBits: 3.8,
    matches: () => [`NOTION_API_KEY=${old()}`, `-H "Notion-Version: 2022-06-28" -H "Authorization: Bearer ${old()}"`],
    rejects: () => [`API_KEY=x${old()}`, `NOTION_API_KEY=${old()}0`],
    references: ['https://developers.notion.com/docs/authorization'],
  },
])

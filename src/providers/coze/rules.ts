import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const LENGTH = 64
const token = (seed: string, prefix = 'pat_'): string => `${prefix}${fake(`coze/${seed}`, 'base62', LENGTH)}`

export const rules = defineRules([
  {
    id: 'coze-access-token',
    name: 'Coze access token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.9,
    keywords: ['pat_', 'sat_'],
    startsWithKeyword: true,
    pattern: /(?<secret>[ps]at_[A-Za-z0-9]{64})/,
    notBefore: '\\w-',
    notAfter: '\\w-',
    minEntropyBits: 4,
    matches: () => [
      `COZE_API_TOKEN=${token('a')}`,
      `Authorization: Bearer ${token('b')}`,
      `"token": "${token('c', 'sat_')}"`,
    ],
    rejects: () => [token('a').slice(0, -1), `com${token('b')}`, `${token('c')}0`],
    references: ['https://www.coze.com/open/docs/developer_guides/pat'],
    overlaps: ['web-auth-bearer-header'],
  },
])

import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const key = (seed: string): string => `sk-api-${fake(`minimax/${seed}`, 'base64url', 118)}`
const jwt = (): string =>
  `eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJHcm91cE5hbWUi${fake('minimax/claims', 'base64url', 400)}.${fake('minimax/mac', 'base64url', 342)}`

export const rules = defineRules([
  {
    id: 'minimax-api-key',
    name: 'MiniMax API key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.9,
    keywords: ['minimax', 'sk-api-', '.eyJHcm91cE5hbWUi'],
    // A token's claims start with `{"GroupName"`.
    pattern: /(?<secret>sk-api-[\w-]{60,160}|eyJ[\w-]{10,120}\.eyJHcm91cE5hbWUi[\w-]{40,1000}\.[\w-]{80,700})/,
    notBefore: '\\w.-',
    notAfter: '\\w-',
    reach: 1900,
    minEntropyBits: 3.5,
    matches: () => [`MINIMAX_API_KEY=${key('a')}`, `Authorization: Bearer ${jwt()}`],
    rejects: () => ['MINIMAX_API_KEY=sk-api-xxxx', `task-api-${fake('minimax/no', 'base64url', 80)}`],
    references: ['https://platform.minimax.io/docs'],
    overlaps: ['jwt-token', 'web-auth-bearer-header'],
  },
])

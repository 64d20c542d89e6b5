import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const token = (seed: string, length = 32): string =>
  `${fake(`tableau/${seed}`, 'base64', 22)}==:${fake(`tableau/${seed}/2`, 'base62', length)}`

export const rules = defineRules([
  {
    // 16 bytes as base64, a colon, letters and digits.
    id: 'tableau-access-token',
    name: 'Tableau personal access token or session token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.85,
    keywords: ['==:'],
    follows: { through: '', within: 0, to: ['A-Za-z0-9', 'A-Za-z0-9'] },
    pattern: /(?<secret>[A-Za-z0-9+/]{22}==:[A-Za-z0-9]{24,32})/,
    notBefore: '\\w+/',
    notAfter: '\\w+/=-',
    minEntropyBits: 3.5,
    check: (_, __, { before }) => ({ verdict: 'neutral', confidence: /tableau|\bTSC\b/i.test(before) ? 0.95 : 0.85 }),
    matches: () => [
      `TABLEAU_TOKEN_VALUE=${token('a')}`,
      `TSC.PersonalAccessTokenAuth('prod_svc', '${token('b')}', 'acme')`,
      `curl -H "X-Tableau-Auth:${token('c', 24)}" https://tableau.acme-corp.io/api/3.17/sites`,
    ],
    rejects: () => [token('a').slice(1), `${token('a')}0`, token('a', 16)],
    references: ['https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm'],
  },
])

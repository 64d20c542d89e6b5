import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const token = (stage: string, kind: string): string =>
  `mercury_${stage}_${kind}_${fake(`mercury/${kind}`, 'base58', 47)}_yrucrem`

export const rules = defineRules([
  {
    id: 'mercury-api-token',
    name: 'Mercury API token',
    kind: 'access-token',
    severity: 'critical',
    confidence: 0.98,
    keywords: ['mercury_production_', 'mercury_sandbox_'],
    startsWithKeyword: true,
    pattern: /(?<secret>mercury_(?:production|sandbox)_[a-z]{2,4}_[A-Za-z0-9]{40,64}_yrucrem)/,
    notBefore: '\\w-',
    notAfter: '\\w-',
    minEntropyBits: 3.5,
    check: (secret) => ({
      verdict: 'neutral',
      facts: { sandbox: secret.startsWith('mercury_sandbox_'), kind: secret.split('_')[2]! },
    }),
    matches: () => [
      `Authorization: Bearer secret-token:${token('production', 'wma')}`,
      `MERCURY_API_TOKEN=${token('sandbox', 'rma')}`,
    ],
    rejects: () => ['mercury_production_wma_', token('production', 'wma').slice(0, -8)],
    references: ['https://docs.mercury.com/reference/authentication'],
    overlaps: ['web-auth-bearer-header'],
  },
])

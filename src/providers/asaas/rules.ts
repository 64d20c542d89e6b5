import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const key = (seed: string, stage = 'prod_'): string => `$aact_${stage}${fake(`asaas/${seed}`, 'base62', 100)}`

export const rules = defineRules([
  {
    id: 'asaas-api-key',
    name: 'Asaas API key',
    kind: 'api-key',
    severity: 'critical',
    confidence: 0.95,
    keywords: ['$aact_'],
    startsWithKeyword: true,
    pattern: /(?<secret>\$aact_(?:(?:prod|hmlg)_)?[A-Za-z0-9+/]{30,200}={0,2}(?:(?:::|Ojo6)[\w$:=-]{1,120})?)/,
    notBefore: '',
    notAfter: '\\w-',
    minEntropyBits: 3,
    check: (secret) => ({ verdict: 'neutral', facts: { sandbox: secret.startsWith('$aact_hmlg_') } }),
    matches: () => [`ASAAS_API_KEY='${key('a')}'`, `access_token: ${key('b', 'hmlg_')}`, `"token": "${key('c', '')}=="`],
    rejects: () => ['ASAAS_API_KEY=$aact_prod_xyz', key('a').slice(1)],
    references: ['https://docs.asaas.com/docs/authentication'],
  },
])

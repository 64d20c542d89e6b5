import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const hex = (seed: string, length: number): string => fake(`ebay/${seed}`, 'hex', length)
const secret = (stage: string): string =>
  `${stage}-${hex(stage, 12)}-${hex(`${stage}/2`, 4)}-${hex(`${stage}/3`, 4)}-${hex(`${stage}/4`, 4)}-${hex(`${stage}/5`, 4)}`
const token = (seed: string): string => `v^1.1#i^1#r^0#p^3#f^0#I^3#t^${fake(`ebay/${seed}`, 'base64', 160)}`

export const rules = defineRules([
  {
    id: 'ebay-client-secret',
    name: 'eBay cert id (client secret)',
    kind: 'client-secret',
    severity: 'high',
    confidence: 0.95,
    keywords: ['PRD-', 'SBX-'],
    startsWithKeyword: true,
    follows: { through: '0-9a-f', within: 12, to: ['\\-', '0-9a-f'] },
    pattern: /(?<secret>(?:PRD|SBX)-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4})/,
    notBefore: '\\w-',
    notAfter: '\\w-',
    check: (value) => ({ verdict: 'neutral', facts: { sandbox: value.startsWith('SBX-') } }),
    matches: () => [`EBAY_CERT_ID=${secret('PRD')}`, `"certId": "${secret('SBX')}"`],
    rejects: () => [`certId: ${secret('PRD').slice(0, -1)}`, `AcmeCorp-Shop-PRD-${hex('id', 9)}-${hex('id/2', 8)}`],
    references: ['https://developer.ebay.com/api-docs/static/creating-edp-account.html'],
  },
  {
    id: 'ebay-oauth-token',
    name: 'eBay OAuth token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.95,
    keywords: ['v^1.1#i^1#'],
    reach: 1200,
    startsWithKeyword: true,
    pattern: /(?<secret>v\^1\.1#i\^1#(?:[A-Za-z]\^[^#\s"']{1,40}#){1,8}t\^[A-Za-z0-9+/=]{60,800})/,
    notAfter: '\\w',
    minEntropyBits: 3.5,
    matches: () => [`EBAY_TOKEN='${token('a')}'`, `"access_token": "${token('b')}=="`],
    rejects: () => ['v^1.1#i^1#r^0#p^3#t^short', token('a').slice(4)],
    references: ['https://developer.ebay.com/api-docs/static/oauth-tokens.html'],
  },
])

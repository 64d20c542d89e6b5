import { lettersCheck } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const key = (prefix: string): string =>
  `${prefix}6${fake(`voiceflow/${prefix}`, 'hex', 23)}.${fake(`voiceflow/${prefix}/2`, 'base62', 16)}`

export const rules = defineRules([
  {
    id: 'voiceflow-api-key',
    name: 'Voiceflow API key',
    kind: 'api-key',
    severity: 'medium',
    confidence: 0.97,
    keywords: ['VF.'],
    startsWithKeyword: true,
    follows: { through: 'DMWS.', within: 3, to: ['0-9A-Za-z', '0-9A-Za-z'] },
    pattern: /(?<secret>VF\.(?:(?:DM|WS)\.)?[0-9A-Za-z]{24}\.[A-Za-z0-9]{16})/,
    check: lettersCheck(/^VF\.(?:(?:DM|WS)\.)?[0-9a-f]{24}\.[A-Za-z0-9]{16}$/, 0.97),
    notBefore: '\\w.-',
    notAfter: '\\w-',
    minEntropyBits: 3,
    matches: () => [`VOICEFLOW_API_KEY=${key('VF.DM.')}`, `Authorization: ${key('VF.WS.')}`, `apiKey: '${key('VF.')}'`],
    rejects: () => ['VF.DM.xxxxxxxx', key('VF.DM.').slice(0, -1), `a${key('VF.')}`],
    references: ['https://docs.voiceflow.com/reference/authentication'],
  },
])

import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'TMC_API_KEY',
    id: 'trendmicro-cloud-one-api-key',
    name: 'Trend Micro Cloud One API key',
    kind: 'api-key',
    severity: 'high',
    form: ['tmc1', ['base62', 24, 32], ':', ['base62', 50, 70]],
    references: ['https://automation.deepsecurity.trendmicro.com'],
  }),
  namedSecret({
    vendor: ['api secret key', 'trend micro', 'deep security'],
    id: 'trendmicro-deep-security-api-key',
    name: 'Trend Micro Deep Security API key',
    kind: 'api-key',
    severity: 'critical',
    form: [
      ['HEX', 8],
      '-',
      ['HEX', 4],
      '-',
      ['HEX', 4],
      '-',
      ['HEX', 4],
      '-',
      ['HEX', 12],
      ':',
      ['HEX', 8],
      '-',
      ['HEX', 4],
      '-',
      ['HEX', 4],
      '-',
      ['HEX', 4],
      '-',
      ['HEX', 12],
      ':',
      ['base64', 40, 48],
    ],
    references: ['https://automation.deepsecurity.trendmicro.com'],
  }),
])

import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

const HEX: ReadonlySet<number> = new Set(Buffer.from('0123456789abcdef'))

export const rules = defineRules([
  prefixedSecret({
    variable: 'LOB_API_KEY',
    id: 'lob-live-key',
    name: 'Lob live API key',
    kind: 'api-key',
    severity: 'critical',
    form: ['live_', ['hex', 35]],
    exactly: true,
    references: ['https://docs.lob.com/#tag/Authentication'],
  }),
  {
    ...prefixedSecret({
      variable: 'LOB_API_KEY',
      id: 'lob-test-key',
      name: 'Lob test API key',
      kind: 'api-key',
      severity: 'low',
      form: ['test_', ['hex', 35]],
      exactly: true,
      references: ['https://docs.lob.com/#tag/Authentication'],
    }),
    // Names of tests start like this everywhere.
    follows: (bytes, _, end) => bytes.subarray(end, end + 35).every((byte) => HEX.has(byte)),
  },
])

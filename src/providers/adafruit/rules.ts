import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'ADAFRUIT_IO_KEY',
    id: 'adafruit-io-key',
    name: 'Adafruit IO key',
    kind: 'api-key',
    severity: 'medium',
    form: ['aio_', ['base62', 28]],
    references: ['https://io.adafruit.com/api/docs/'],
  }),
])

import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['cannyio', 'canny.io', 'canny api', 'canny key', 'canny token', 'canny secret'],
    id: 'canny-io-api-key',
    name: 'Canny API key',
    kind: 'api-key',
    severity: 'high',
    form: [['uuid']],
    references: ['https://developers.canny.io'],
  }),
  namedSecret({
    vendor: ['cannyio', 'canny.io', 'canny api', 'canny key', 'canny token', 'canny secret'],
    id: 'canny-io-api-key-letters-and-digits',
    name: 'Canny API key (letters and digits)',
    kind: 'api-key',
    severity: 'high',
    form: [['base36', 8], '-', ['base36', 4], '-', ['base36', 4], '-', ['base36', 4], '-', ['base36', 12]],
    references: ['https://developers.canny.io'],
  }),
])

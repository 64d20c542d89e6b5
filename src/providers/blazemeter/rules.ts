import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['blazemeter', 'runscope'],
    words: ['token', 'key', 'secret'],
    id: 'blazemeter-access-token',
    name: 'BlazeMeter (Runscope) access token',
    kind: 'access-token',
    severity: 'medium',
    form: [['uuid']],
    references: ['https://www.blazemeter.com'],
  }),
  namedSecret({
    vendor: ['blazemeter', 'runscope'],
    words: ['token', 'key', 'secret', 'blazemeter', 'runscope'],
    id: 'blazemeter-access-token-letters-and-digits',
    name: 'BlazeMeter (Runscope) access token (letters and digits)',
    kind: 'access-token',
    severity: 'medium',
    form: [['base36', 8], '-', ['base36', 4], '-', ['base36', 4], '-', ['base36', 4], '-', ['base36', 12]],
    references: ['https://www.blazemeter.com'],
  }),
  namedSecret({
    vendor: ['blazemeter'],
    words: ['secret', 'token', 'key'],
    id: 'blazemeter-api-secret',
    name: 'BlazeMeter (Runscope) API secret',
    kind: 'client-secret',
    severity: 'medium',
    form: [['hex', 80]],
    references: ['https://www.blazemeter.com'],
  }),
])

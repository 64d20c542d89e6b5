import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'SQREEN_TOKEN',
    id: 'sqreen-organisation-token',
    name: 'Sqreen organisation token',
    kind: 'access-token',
    severity: 'high',
    form: ['org_', ['hex', 60, 64]],
    references: ['https://www.datadoghq.com'],
  }),
  namedSecret({
    vendor: ['sqreen'],
    words: ['token', 'secret', 'key'],
    id: 'sqreen-application-token',
    name: 'Sqreen application token',
    kind: 'access-token',
    severity: 'high',
    form: [['hex', 64]],
    references: ['https://www.datadoghq.com'],
  }),
])

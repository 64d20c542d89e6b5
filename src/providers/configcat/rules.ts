import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'CONFIGCAT_SDK_KEY',
    id: 'configcat-sdk-key',
    name: 'ConfigCat SDK key',
    kind: 'api-key',
    severity: 'low',
    form: ['configcat-sdk-1/', ['base64url', 22], '/', ['base64url', 22]],
    references: ['https://configcat.com/docs/'],
  }),
  namedSecret({
    vendor: ['configcat'],
    id: 'configcat-legacy-sdk-key',
    name: 'ConfigCat SDK key (older form)',
    kind: 'api-key',
    severity: 'low',
    form: [['base64url', 22], '/', ['base64url', 22]],
    references: ['https://configcat.com/docs/'],
  }),
])

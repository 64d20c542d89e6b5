import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['packagist'],
    words: ['token', 'secret', 'password', 'key'],
    id: 'packagist-api-token',
    name: 'Packagist API token',
    kind: 'access-token',
    severity: 'high',
    form: [['base64url', 20, 64]],
    references: ['https://packagist.com/docs'],
  }),
  prefixedSecret({
    variable: 'COMPOSER_TOKEN',
    id: 'packagist-organization-token',
    name: 'Private Packagist organisation token',
    kind: 'access-token',
    severity: 'high',
    form: ['packagist_', ['base62', 2, 5], '_', ['hex', 40, 80]],
    references: ['https://packagist.com/docs'],
  }),
])

import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['app_key', 'laravel key', 'laravel app', 'app.key', 'laravel secret', 'laravel token'],
    id: 'laravel-application-key',
    name: 'Laravel application key',
    kind: 'api-key',
    severity: 'high',
    form: ['base64:', ['base64', 43], '='],
    references: ['https://laravel.com/docs/encryption'],
  }),
  namedSecret({
    vendor: ['app_key', 'app.key'],
    id: 'laravel-application-key-without-prefix',
    name: 'Laravel application key without its prefix',
    kind: 'encryption-key',
    severity: 'high',
    form: [['base62', 32]],
    confidence: 0.5,
    references: ['https://laravel.com/docs/encryption'],
  }),
])

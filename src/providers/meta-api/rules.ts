import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['metaapi', 'metastats'],
    id: 'meta-api-access-token',
    name: 'MetaApi access token',
    kind: 'access-token',
    severity: 'critical',
    overlaps: ['jwt-token'],
    form: ['eyJ', ['base64url', 20, 60], '.eyJ', ['base64url', 60, 2000], '.', ['base64url', 300, 700]],
    references: ['https://metaapi.cloud/docs'],
  }),
  namedSecret({
    vendor: ['metaapi'],
    id: 'meta-api-api-key',
    name: 'MetaApi API key',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 64]],
    references: ['https://metaapi.cloud/docs'],
  }),
])

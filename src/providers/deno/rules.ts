import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'DENO_DEPLOY_TOKEN',
    id: 'deno-deploy-token',
    name: 'Deno Deploy access token',
    kind: 'access-token',
    severity: 'high',
    form: ['ddp_', ['base62', 36]],
    references: ['https://docs.deno.com/deploy/'],
  }),
  prefixedSecret({
    variable: 'DENO_DEPLOY_TOKEN',
    id: 'deno-organization-token',
    name: 'Deno Deploy organization token',
    kind: 'access-token',
    severity: 'high',
    form: ['ddo_', ['base62', 36]],
    references: ['https://docs.deno.com/deploy/'],
  }),
  prefixedSecret({
    variable: 'DENO_DEPLOY_TOKEN',
    id: 'deno-device-token',
    name: 'Deno Deploy token of a signed-in tool',
    kind: 'access-token',
    severity: 'high',
    form: ['ddw_', ['base62', 36]],
    references: ['https://docs.deno.com/deploy/'],
  }),
])

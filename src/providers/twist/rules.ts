import { fakeOf } from '#core/form.ts'
import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['twist token', 'twist api', 'twist oauth', 'twist access', 'api.twist.com', 'twist_'],
    id: 'twist-oauth-token',
    name: 'Twist OAuth token',
    kind: 'access-token',
    severity: 'high',
    form: [['hex', 40]],
    alsoMatches: () => [`twist token = 'oauth2:${fakeOf([['hex', 40]], 'twist-oauth-token/a')}'`],
    references: ['https://developer.twist.com/v3/'],
  }),
])

import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['asana'],
    id: 'asana-personal-access-token',
    name: 'Asana personal access token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.95,
    form: ['2/', ['digits', 10, 20], '/', ['digits', 10, 20], ':', ['hex', 32]],
    references: ['https://developers.asana.com/docs/personal-access-token'],
  }),
  namedSecret({
    vendor: ['asana'],
    id: 'asana-personal-access-token-v1',
    name: 'Asana personal access token (older)',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.95,
    form: ['1/', ['digits', 10, 20], ':', ['hex', 32]],
    references: ['https://developers.asana.com/docs/personal-access-token'],
  }),
  namedSecret({
    vendor: ['asana'],
    id: 'asana-personal-access-token-v0',
    name: 'Asana personal access token (oldest)',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.9,
    form: ['0/', ['hex', 32]],
    references: ['https://developers.asana.com/docs/personal-access-token'],
  }),
  namedSecret({
    vendor: ['asana'],
    id: 'asana-client-secret',
    name: 'Asana OAuth client secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['hex', 32]],
    references: ['https://developers.asana.com/docs/personal-access-token'],
  }),
])

import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['airbrake'],
    words: ['key', 'token', 'user', 'secret'],
    id: 'airbrake-user-key',
    name: 'Airbrake user key',
    kind: 'access-token',
    severity: 'high',
    form: [['hex', 40]],
    references: ['https://docs.airbrake.io/docs/devops-tools/api/'],
  }),
  namedSecret({
    vendor: ['airbrake'],
    id: 'airbrake-project-key',
    name: 'Airbrake project key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 32]],
    references: ['https://docs.airbrake.io/docs/devops-tools/api/'],
  }),
])

import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: [
      'drone token',
      'droneci',
      'drone ci',
      'drone server',
      'drone api',
      'drone access',
      'drone rpc',
      'drone secret',
      'drone user',
      'drone key',
    ],
    id: 'drone-access-token',
    name: 'Drone personal token',
    kind: 'access-token',
    severity: 'high',
    form: [['base62', 32]],
    references: ['https://docs.drone.io/cli/setup/'],
  }),
])

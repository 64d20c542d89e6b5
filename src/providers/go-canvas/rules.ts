import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['gocanvas'],
    id: 'go-canvas-api-key',
    name: 'GoCanvas API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base64', 43], '='],
    references: ['https://www.gocanvas.com'],
  }),
])

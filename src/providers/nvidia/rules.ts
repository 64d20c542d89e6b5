import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'NVIDIA_API_KEY',
    id: 'nvidia-api-key',
    name: 'NVIDIA API key',
    kind: 'api-key',
    severity: 'medium',
    form: ['nvapi-', ['base64url', 60, 70]],
    references: ['https://docs.nvidia.com/ngc/gpu-cloud/ngc-user-guide/index.html'],
  }),
  namedSecret({
    vendor: ['ngc api', 'ngc key', 'ngc cli', 'ngc token', 'nvidia ngc', 'ngc secret'],
    id: 'nvidia-ngc-api-key',
    name: 'NVIDIA NGC API key (legacy)',
    kind: 'api-key',
    severity: 'medium',
    confidence: 0.85,
    form: [['base64', 84]],
    references: ['https://docs.nvidia.com/ngc/gpu-cloud/ngc-user-guide/index.html'],
  }),
])

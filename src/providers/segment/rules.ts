import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'SEGMENT_TOKEN',
    id: 'segment-public-api-token',
    name: 'Segment public API token',
    kind: 'access-token',
    severity: 'high',
    form: ['sgp_', ['base62', 64]],
    references: ['https://segment.com/docs/api/public-api/'],
  }),
  namedSecret({
    vendor: [
      'segment token',
      'segment api',
      'segment access',
      'segment workspace',
      'segment profile',
      'segment io',
      'segmentio',
      'segment.io',
      'segment.com',
      'segment secret',
      'segment key',
    ],
    id: 'segment-workspace-token',
    name: 'Segment workspace or profile token',
    kind: 'access-token',
    severity: 'high',
    form: [['base64url', 40, 43], '.', ['base64url', 43]],
    references: ['https://segment.com/docs/api/public-api/'],
  }),
])

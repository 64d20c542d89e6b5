import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['stitchdata', 'stitch data', 'stitch api', 'stitch token', 'stitch secret', 'stitch key'],
    words: ['token', 'key', 'secret'],
    id: 'stitch-data-access-token',
    name: 'Stitch access token',
    kind: 'access-token',
    severity: 'high',
    form: [['base64url', 35]],
    references: ['https://www.stitchdata.com'],
  }),
  namedSecret({
    vendor: ['stitchdata', 'stitch data', 'stitch api', 'stitch token', 'stitch secret', 'stitch key'],
    words: ['token', 'secret', 'key'],
    id: 'stitch-data-import-api-token',
    name: 'Stitch Import API token',
    kind: 'access-token',
    severity: 'high',
    form: [['hex', 40, 64]],
    references: ['https://www.stitchdata.com'],
  }),
])

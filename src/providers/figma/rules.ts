import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const token = (): string => `figd_${fake('figma', 'base64url', 39)}k`

export const rules = defineRules([
  {
    id: 'figma-personal-token',
    name: 'Figma personal access token',
    kind: 'access-token',
    severity: 'medium',
    confidence: 0.96,
    keywords: ['figd_', 'figo_', 'figr_', 'figu_', 'figp_', 'figor_', 'figou_', 'figoh_'],
    pattern: /(?<secret>fig(?:[doru]|or|ou|oh|p)_[\w-]{38,43})/,
    notAfter: '\\w-',
    minEntropyBits: 3.5,
    matches: () => [`FIGMA_TOKEN=${token()}`, `X-Figma-Token: ${token()}`],
    rejects: () => ['figd_short', `${token()}0123`],
    references: ['https://developers.figma.com/docs/rest-api/authentication/'],
  },
  namedSecret({
    vendor: 'figma',
    id: 'figma-legacy-token',
    name: 'Figma personal access token (older form)',
    kind: 'access-token',
    severity: 'high',
    form: [['digits', 2, 8], '-', ['uuid']],
    references: ['https://developers.figma.com/docs/rest-api/authentication/'],
  }),
])

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
    keywords: ['figd_'],
    pattern: /(?<secret>figd_[\w-]{38,43})/,
    notAfter: '\\w-',
    minEntropyBits: 3.5,
    matches: () => [`FIGMA_TOKEN=${token()}`, `X-Figma-Token: ${token()}`],
    rejects: () => ['figd_short', `${token()}0123`],
    references: ['https://developers.figma.com/docs/rest-api/authentication/'],
  },
])

import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const token = (kind: string): string => `polar_${kind}_${fake(`polar/${kind}`, 'base62', 43)}`

export const rules = defineRules([
  {
    id: 'polar-access-token',
    name: 'Polar access token or secret',
    kind: 'access-token',
    severity: 'critical',
    confidence: 0.95,
    keywords: ['polar_'],
    startsWithKeyword: true,
    follows: { through: 'a-z', within: 3, to: '_' },
    pattern: /(?<secret>polar_(?:oat|pat|at|rt|cs|cst|mst|rat|whs|ac)_(?:[uo]_)?[A-Za-z0-9]{24,64})/,
    notBefore: '\\w-',
    notAfter: '\\w-',
    minEntropyBits: 3.5,
    check: (secret) => ({ verdict: /\d/.test(secret) || /[a-z][A-Z]/.test(secret) ? 'neutral' : 'reject' }),
    matches: () => [`POLAR_ACCESS_TOKEN=${token('oat')}`, `Authorization: Bearer ${token('pat')}`, token('at_u')],
    rejects: () => ['POLAR_ACCESS_TOKEN=polar_oat_xxx', `polar_ci_${fake('polar/id', 'base62', 43)}`, 'polar_to_cartesian'],
    references: ['https://polar.sh/docs/integrate/authentication'],
    overlaps: ['web-auth-bearer-header'],
  },
])

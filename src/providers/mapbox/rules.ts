import { defineRules, type Rule } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { checkPayload } from './payload.ts'

const token = (type: string, payload: object): string =>
  `${type}.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.${fake(`mapbox/${type}`, 'base64url', 21)}k`
const secret = (): string => token('sk', { u: 'kagiban', a: `cl${fake('mapbox/id', 'base36', 23)}` })
const temporary = (): string => token('tk', { u: 'kagiban', exp: 1796000000, scopes: ['styles:read'] })

const shared = {
  kind: 'access-token',
  confidence: 0.9,
  notBefore: '\\w-',
  notAfter: '\\w-',
  check: checkPayload,
  references: ['https://docs.mapbox.com/help/dive-deeper/access-tokens/'],
} as const satisfies Partial<Rule>

/** `pk.` tokens are made for browsers and are no finding. */
export const rules = defineRules([
  {
    ...shared,
    id: 'mapbox-secret-token',
    name: 'Mapbox secret access token',
    severity: 'high',
    keywords: ['sk.eyJ'],
    pattern: /(?<secret>sk\.eyJ[\w-]{20,300}\.[\w-]{20,24})/,
    reach: 340,
    matches: () => [`MAPBOX_SECRET_TOKEN=${secret()}`, `https://api.mapbox.com/tokens/v2?access_token=${secret()}`],
    rejects: () => [
      secret().replace('sk.', 'pk.'),
      `sk.eyJ${fake('mapbox/no', 'base62', 50)}.${fake('mapbox/x', 'base62', 22)}`,
    ],
  },
  {
    ...shared,
    id: 'mapbox-temporary-token',
    name: 'Mapbox temporary access token',
    severity: 'low',
    keywords: ['tk.eyJ'],
    pattern: /(?<secret>tk\.eyJ[\w-]{20,600}\.[\w-]{20,24})/,
    reach: 640,
    matches: () => [`token: "${temporary()}"`, `?access_token=${temporary()}`],
    rejects: () => [temporary().replace('tk.', 'pk.'), 'tk.eyJ.x'],
  },
])

import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const DOCS = 'https://docs.particle.io/reference/cloud-apis/access-tokens/'
const token = (): string => fake('particleio/token', 'hex', 40)

export const rules = defineRules([
  namedSecret({
    vendor: ['particle.io', 'particle access', 'particle token', 'particle api', 'particle secret', 'particle key'],
    id: 'particleio-access-token',
    name: 'Particle access token',
    kind: 'access-token',
    severity: 'high',
    form: [['hex', 40]],
    alsoMatches: () => [`https://api.particle.io/v1/devices/events?access_token=${token()}`],
    references: [DOCS],
  }),
  {
    id: 'particleio-call-token',
    name: 'Particle access token of a call with curl',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.85,
    keywords: ['api.particle.io'],
    pattern:
      /(?:(?:Bearer\s|access_token=)(?<secret>[0-9a-f]{40})(?:["'\s\\]|-[A-Za-z]\s){0,12}https:\/\/api\.particle\.io|api\.particle\.io[\w/.-]{0,80}["']?[\s\\]{1,8}-[dH]\s["']?(?:Authorization:\sBearer\s|access_token=)(?<secret_>[0-9a-f]{40}))/,
    notAfter: '\\w',
    minEntropyBits: 3,
    matches: () => [
      `curl -H "Authorization: Bearer ${token()}" \\\nhttps://api.particle.io/v1/devices`,
      `curl -d access_token=${token()} https://api.particle.io/v1/devices`,
      `curl https://api.particle.io/v1/devices \\\n  -d access_token=${token()}`,
    ],
    rejects: () => [
      `curl -d access_token=${token()} https://api.acme.io/v1/devices`,
      `curl -d access_token=${token()}0 https://api.particle.io/v1/devices`,
    ],
    references: [DOCS],
    overlaps: ['web-auth-bearer-header', 'particleio-access-token'],
  },
])

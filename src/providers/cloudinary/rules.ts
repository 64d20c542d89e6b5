import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const secret = (): string => fake('cloudinary/secret', 'base64url', 27)
const key = (): string => fake('cloudinary/key', 'digits', 15)

export const rules = defineRules([
  {
    id: 'cloudinary-url',
    name: 'Cloudinary environment variable',
    kind: 'connection-string',
    severity: 'high',
    confidence: 0.95,
    keywords: ['cloudinary://'],
    startsWithKeyword: true,
    pattern: /cloudinary:\/\/(?<apiKey>\d{10,20}):(?<secret>[\w-]{20,40})@(?<cloudName>[\w-]{1,64})/i,
    minEntropyBits: 3,
    matches: () => [
      `CLOUDINARY_URL=cloudinary://${key()}:${secret()}@acme-media`,
      `"cloudinary": "cloudinary://${key()}:${secret()}@acme"`,
    ],
    rejects: () => ['cloudinary://<api_key>:<api_secret>@<cloud_name>', `cloudinary://${key()}:short@acme`],
    references: ['https://cloudinary.com/documentation/cloudinary_sdks'],
  },
  namedSecret({
    vendor: ['cloudinary'],
    id: 'cloudinary-api-secret',
    name: 'Cloudinary API secret',
    kind: 'api-key',
    severity: 'high',
    form: [['base64url', 26, 32]],
    words: ['secret', 'token', 'key'],
    companions: [
      {
        part: 'apiKey',
        pattern: /api_?key["'\]]{0,2}\s{0,4}(?:=>|[=:,])\s{0,4}["']?(?<apiKey>\d{15})/i,
        notBeside: 'A-Za-z0-9',
        optional: true,
      },
    ],
    references: ['https://cloudinary.com/documentation/developer_onboarding_faq_find_credentials'],
  }),
])

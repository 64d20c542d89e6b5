import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['sumo'],
    id: 'sumologic-access-key',
    name: 'Sumo Logic access key',
    kind: 'access-key',
    severity: 'high',
    form: [['base62', 64]],
    references: ['https://www.sumologic.com/help/docs/manage/security/access-keys'],
  }),
  {
    id: 'sumologic-source-url',
    name: 'Sumo Logic HTTP source address',
    kind: 'webhook-url',
    severity: 'medium',
    confidence: 0.95,
    keywords: ['.sumologic.com/receiver/'],
    pattern: /(?<secret>https:\/\/[\w.-]{3,60}\.sumologic\.com\/receiver\/v\d\/[a-z]{3,8}\/[\w+/-]{60,200}={0,2})/,
    notAfter: '\\w-',
    minEntropyBits: 4,
    matches: () => [
      `SUMO_ENDPOINT=https://endpoint4.collection.sumologic.com/receiver/v1/http/ZaVnC4dhaV${fake('sumologic/a', 'base62', 76)}==`,
      `url: "https://collectors.au.sumologic.com/receiver/v1/http/ZaVnC4dhaV${fake('sumologic/b', 'base62', 76)}=="`,
    ],
    rejects: () => [
      `https://endpoint4.collection.sumologic.com/receiver/v1/http/${fake('sumologic/a', 'base62', 30)}`,
      `https://sumologic.com.evil.test/receiver/v1/http/${fake('sumologic/a', 'base62', 86)}==`,
    ],
    references: ['https://www.sumologic.com/help/docs/send-data/hosted-collectors/http-source/generate-new-url/'],
  },
])

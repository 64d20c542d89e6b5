import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const DOCS = 'https://packagecloud.io/docs/api'
const token = (): string => fake('packagecloud/url', 'hex', 48)

export const rules = defineRules([
  namedSecret({
    vendor: ['package cloud'],
    id: 'packagecloud-token',
    name: 'packagecloud API token',
    kind: 'access-token',
    severity: 'high',
    form: [['hex', 48]],
    references: [DOCS],
  }),
  {
    id: 'packagecloud-url-token',
    name: 'packagecloud token in an address',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.95,
    keywords: ['@packagecloud.io'],
    pattern: /https?:\/\/(?<secret>[0-9a-f]{48}):?@packagecloud\.io/,
    minEntropyBits: 3,
    matches: () => [
      `source 'https://${token()}@packagecloud.io/acme/private/'`,
      `deb https://${token()}:@packagecloud.io/acme/private/ubuntu jammy main`,
    ],
    rejects: () => ['https://packagecloud.io/acme/private/', `https://${token().slice(1)}@packagecloud.io/acme`],
    references: [DOCS],
    overlaps: ['web-auth-basic-url'],
  },
])

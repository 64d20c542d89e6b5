import { fakeUuid } from '#core/samples.ts'
import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  {
    id: 'splunk-hec-header',
    name: 'Splunk HTTP Event Collector token in a header',
    kind: 'access-token',
    severity: 'medium',
    confidence: 0.8,
    keywords: ['splunk '],
    startsWithKeyword: true,
    pattern: /[Ss]plunk {1,2}(?<secret>[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})/,
    notAfter: '\\w-',
    minEntropyBits: 2.5,
    matches: () => [
      `Authorization: Splunk ${fakeUuid('splunk/header')}`,
      `-H "Authorization: Splunk ${fakeUuid('splunk/header/2')}"`,
    ],
    rejects: () => ['Splunk Enterprise', `Authorization: Splunk ${fakeUuid('splunk/header')}0`],
    references: ['https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector'],
  },
  namedSecret({
    vendor: ['splunk'],
    words: ['token', 'hec', 'authorization', 'secret', 'key'],
    id: 'splunk-hec-token',
    name: 'Splunk HTTP event collector token',
    kind: 'access-token',
    severity: 'medium',
    form: [['uuid']],
    references: ['https://docs.splunk.com'],
  }),
  namedSecret({
    vendor: ['sf token', 'signalfx', 'sf secret', 'sf key'],
    words: ['token', 'key', 'secret'],
    id: 'splunk-observability-token',
    name: 'Splunk Observability Cloud token',
    kind: 'access-token',
    severity: 'high',
    form: [['base64url', 22]],
    references: ['https://docs.splunk.com'],
  }),
  namedSecret({
    vendor: 'splunk',
    words: ['access', 'token', 'key', 'secret'],
    id: 'splunk-access-token-by-name',
    name: 'Splunk Observability access token beside its name',
    kind: 'access-token',
    severity: 'medium',
    form: [['base64url', 22]],
    confidence: 0.5,
    references: ['https://docs.splunk.com'],
  }),
])

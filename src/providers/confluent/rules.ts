import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { checkApiSecret, checksumOf } from './checksum.ts'

const secret = (): string => {
  const body = fake('confluent/secret', 'base64', 54)
  return `cflt${body}${checksumOf(body)}`
}
const keyId = (): string => fake('confluent/key', 'BASE36', 16)

export const rules = defineRules([
  {
    id: 'confluent-api-secret',
    name: 'Confluent Cloud API secret',
    kind: 'access-key',
    severity: 'high',
    confidence: 0.9,
    keywords: ['cflt'],
    pattern: /(?<secret>cflt[A-Za-z0-9+/]{60})/,
    notAfter: 'A-Za-z0-9+/=',
    check: checkApiSecret,
    companions: [
      {
        part: 'apiKey',
        pattern: /(?:key|username)["'\x60]?\s{0,4}(?:=>|[=:,])\s{0,4}["'\x60]?(?<apiKey>[A-Z0-9]{16})/i,
        withinBytes: 256,
        notBeside: 'A-Za-z0-9',
        optional: true,
      },
    ],
    matches: () => [
      `CONFLUENT_CLOUD_API_KEY=${keyId()}\nCONFLUENT_CLOUD_API_SECRET=${secret()}`,
      `sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username="${keyId()}" password="${secret()}";`,
    ],
    rejects: () => [`cflt${fake('confluent/wrong', 'base64', 60)}`, secret().slice(0, -1), `${secret()}A`],
    references: ['https://docs.confluent.io/cloud/current/client-apps/api-keys.html'],
  },
  namedSecret({
    vendor: 'confluent',
    words: ['secret', 'key', 'token', 'password'],
    id: 'confluent-legacy-api-secret',
    name: 'Confluent Cloud API secret (older form)',
    kind: 'access-key',
    severity: 'high',
    form: [['base64', 64]],
    references: ['https://docs.confluent.io/cloud/current/client-apps/api-keys.html'],
  }),
  namedSecret({
    vendor: 'confluent',
    words: ['token', 'secret', 'api key'],
    id: 'confluent-api-key',
    name: 'Confluent Cloud API key',
    kind: 'access-key',
    severity: 'medium',
    form: [['BASE36', 16]],
    confidence: 0.5,
    references: ['https://docs.confluent.io/cloud/current/client-apps/api-keys.html'],
  }),
])

import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake, fakeUuid } from '#core/samples.ts'
import { checkCalendlyToken } from './token.ts'

const DOCS = 'https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens'
const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const token = (seed: string, iss = 'https://auth.calendly.com'): string =>
  [
    encode({ kid: fake(`${seed}/kid`, 'hex', 32), typ: 'PAT', alg: 'ES256' }),
    encode({ iss, iat: 1_700_000_000, jti: fakeUuid(seed), user_uuid: fakeUuid(`${seed}/user`) }),
    fake(seed, 'base64url', 86),
  ].join('.')

export const rules = defineRules([
  {
    id: 'calendly-access-token',
    name: 'Calendly personal access token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.95,
    // Base64 of `{"iss":"https://auth.calendly.com`, with which the claims start.
    keywords: ['.eyJpc3MiOiJodHRwczovL2F1dGguY2FsZW5kbHkuY29t'],
    pattern: /(?<secret>eyJ[\w-]{20,300}\.eyJpc3MiOiJodHRwczovL2F1dGguY2FsZW5kbHkuY29t[\w-]{10,600}\.[\w-]{32,200})/,
    notBefore: '\\w.-',
    notAfter: '\\w-',
    reach: 1200,
    check: checkCalendlyToken,
    matches: () => [`CALENDLY_TOKEN=${token('calendly/a')}`, `"calendlyApiKey": "${token('calendly/b')}"`],
    rejects: () => [`CALENDLY_TOKEN=${token('calendly/a').slice(0, -60)}`, token('calendly/c', 'https://auth.acme-corp.io')],
    references: [DOCS],
    overlaps: ['jwt-token'],
  },
  namedSecret({
    vendor: ['calendly'],
    id: 'calendly-client-secret',
    name: 'Calendly client secret or webhook signing key',
    kind: 'client-secret',
    severity: 'high',
    form: [['base64url', 43]],
    words: ['secret', 'signing', 'token', 'key'],
    references: ['https://developer.calendly.com/creating-an-oauth-app'],
  }),
])

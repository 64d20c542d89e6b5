import { BETWEEN } from '#core/between.ts'
import { namedSecret } from '#core/named-secret.ts'
import { lettersCheck } from '#core/prefixed-secret.ts'
import { defineRules, type Rule } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const old = (): string => `key-${fake('mailgun/old', 'hex', 32)}`
const key = (seed: string): string =>
  `${fake(`mailgun/${seed}/1`, 'hex', 32)}-${fake(`mailgun/${seed}/2`, 'hex', 8)}-${fake(`mailgun/${seed}/3`, 'hex', 8)}`

const shared = {
  confidence: 0.85,
  keywords: ['mailgun', 'mg_api', 'mg_key'],
  reach: 320,
  minEntropyBits: 3,
} as const satisfies Partial<Rule>

export const rules = defineRules([
  {
    ...shared,
    id: 'mailgun-webhook-signing-key',
    name: 'Mailgun webhook signing key',
    kind: 'signing-secret',
    severity: 'medium',
    // Before the API key: the same shape beside a name of its own.
    pattern: new RegExp(
      String.raw`signing[_-]?key${BETWEEN}(?<secret>[0-9a-f]{32}(?:-[0-9a-f]{8}-[0-9a-f]{8})?|key-[0-9a-f]{32})`,
      'i',
    ),
    notBefore: '',
    notAfter: 'A-Za-z0-9-',
    matches: () => [
      `MAILGUN_WEBHOOK_SIGNING_KEY=${fake('mailgun/signing', 'hex', 32)}`,
      `mailgun: { signingKey: '${key('signing')}' }`,
    ],
    rejects: () => [`SIGNING_KEY=${fake('mailgun/signing', 'hex', 32)}`, 'MAILGUN_SIGNING_KEY=secret'],
    references: ['https://documentation.mailgun.com/docs/mailgun/user-manual/webhooks/securing-webhooks'],
  },
  {
    ...shared,
    id: 'mailgun-api-key',
    name: 'Mailgun API key',
    kind: 'api-key',
    severity: 'high',
    // "pubkey-" keys only validate addresses and are public.
    pattern: /(?<secret>key-[0-9A-Za-z]{32}|[0-9A-Za-z]{32}-[0-9A-Za-z]{8}-[0-9A-Za-z]{8})/,
    check: lettersCheck(/^(?:key-[0-9a-f]{32}|[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8})$/, 0.85),
    notBefore: 'A-Za-z0-9-',
    notAfter: 'A-Za-z0-9-',
    matches: () => [
      `MAILGUN_API_KEY=${old()}`,
      `mailgun.client({ username: 'api', key: '${key('private')}' })`,
      `curl -s --user 'api:${key('sending')}' https://api.mailgun.net/v3/domains`,
    ],
    rejects: () => [`api_key: ${old()}`, `MAILGUN_PUBLIC=pub${old()}`, `mailgun ${key('private')}-00000000`],
    references: ['https://documentation.mailgun.com/docs/mailgun/api-reference/authentication'],
  },
  namedSecret({
    vendor: 'mailgun',
    words: ['token', 'key', 'secret'],
    id: 'mailgun-api-key-by-name',
    name: 'Mailgun API key of another form',
    kind: 'api-key',
    severity: 'high',
    form: [['base64url', 72]],
    references: ['https://documentation.mailgun.com/docs/mailgun/user-manual/webhooks/securing-webhooks'],
  }),
  namedSecret({
    vendor: 'mailgun',
    id: 'mailgun-private-key-by-name',
    name: 'Mailgun private API key of another form',
    kind: 'api-key',
    severity: 'high',
    form: ['key-', ['base62', 32]],
    references: ['https://documentation.mailgun.com/docs/mailgun/user-manual/webhooks/securing-webhooks'],
  }),
  namedSecret({
    vendor: 'mailgun',
    id: 'mailgun-sending-key-by-name',
    name: 'Mailgun key of another form',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 32], '-', ['base62', 8], '-', ['base62', 8]],
    references: ['https://documentation.mailgun.com/docs/mailgun/user-manual/webhooks/securing-webhooks'],
  }),
])

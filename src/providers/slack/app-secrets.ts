import { BETWEEN } from '#core/between.ts'
import { defineRules, type Companion, type Rule } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const clientIdSample = (): string => `${fake('slack/client/1', 'digits', 11)}37.${fake('slack/client/2', 'digits', 11)}37`
const clientId: Companion = {
  part: 'clientId',
  pattern: /(?<clientId>\d{9,14}\.\d{9,14})/,
  withinBytes: 256,
  notBeside: '\\w.',
  optional: true,
}
const secret = (seed: string): string => fake(`slack/${seed}`, 'hex', 32)

const shared = {
  severity: 'medium',
  confidence: 0.7,
  keywords: ['slack'],
  notBefore: '',
  minEntropyBits: 3,
  companions: [clientId],
  references: ['https://docs.slack.dev/authentication/verifying-requests-from-slack'],
} as const satisfies Partial<Rule>

/** Secrets of an app, 32 hex digits without a prefix: only beside their names, with "slack" a little before. */
export const appSecretRules = defineRules([
  {
    ...shared,
    id: 'slack-signing-secret',
    name: 'Slack app signing secret',
    kind: 'signing-secret',
    pattern: new RegExp(String.raw`slack[\s\S]{0,160}?signing[_-]?secret${BETWEEN}(?<secret>[a-f0-9]{32})`, 'i'),
    matches: () => [
      `SLACK_SIGNING_SECRET=${secret('signing')}`,
      `slack: {\n  clientId: '${clientIdSample()}',\n  signingSecret: '${secret('signing')}',\n}`,
    ],
    rejects: () => [`SIGNING_SECRET=${secret('signing')}`, `SLACK_SIGNING_SECRET=${secret('signing')}0`],
  },
  {
    ...shared,
    id: 'slack-client-secret',
    name: 'Slack app client secret',
    kind: 'client-secret',
    pattern: new RegExp(String.raw`slack[\s\S]{0,160}?client[_-]?secret${BETWEEN}(?<secret>[a-f0-9]{32})`, 'i'),
    matches: () => [
      `SLACK_CLIENT_ID=${clientIdSample()}\nSLACK_CLIENT_SECRET=${secret('client')}`,
      `"slack": {"client_secret": "${secret('client')}"}`,
    ],
    rejects: () => [`CLIENT_SECRET=${secret('client')}`, `SLACK_CLIENT_SECRET=${secret('client').slice(1)}`],
  },
])

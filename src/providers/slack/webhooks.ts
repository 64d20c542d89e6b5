import { defineRules, type Rule } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { checkWebhook } from './facts.ts'

const id = (letter: string): string => `${letter}0${fake(`slack/webhook/${letter}`, 'BASE36', 9)}`
const incoming = (): string =>
  `https://hooks.slack.com/services/${id('T')}/${id('B')}/${fake('slack/webhook/incoming', 'base62', 24)}`
const workflow = (): string =>
  `https://hooks.slack.com/workflows/${id('T')}/${id('A')}/${fake('slack/webhook/n', 'digits', 16)}37/` +
  fake('slack/webhook/workflow', 'base62', 24)
const trigger = (): string =>
  `https://hooks.slack.com/triggers/${id('T')}/${fake('slack/webhook/n', 'digits', 11)}37/${fake('slack/webhook/trigger', 'hex', 32)}`

const shared = {
  kind: 'webhook-url',
  severity: 'medium',
  confidence: 0.95,
  keywords: ['hooks.slack'],
  notAfter: '\\w/',
  check: checkWebhook,
} as const satisfies Partial<Rule>

/** Addresses that post into a channel or start a workflow for whoever knows them. JSON may write `\/` for `/`. */
export const webhookRules = defineRules([
  {
    ...shared,
    id: 'slack-incoming-webhook',
    name: 'Slack incoming webhook',
    pattern:
      /(?<secret>https?:\\?\/\\?\/hooks\.slack(?:-gov)?\.com\\?\/services\\?\/T[A-Z0-9]{8,12}\\?\/B[A-Z0-9]{8,12}\\?\/[A-Za-z0-9]{20,26})/,
    matches: () => [
      `SLACK_WEBHOOK_URL=${incoming()}`,
      `"url": "${incoming().replaceAll('/', '\\/')}"`,
      `url = ${incoming().replace('https:', 'http:')}`,
      `curl -X POST -d '{}' ${incoming().replace('slack.com', 'slack-gov.com')}`,
    ],
    rejects: () => ['https://hooks.slack.com/services/T00/B00/short', incoming().replace('/B', '/C'), `${incoming()}/x`],
    references: ['https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks'],
  },
  {
    ...shared,
    id: 'slack-workflow-webhook',
    name: 'Slack workflow webhook',
    pattern:
      /(?<secret>https?:\\?\/\\?\/hooks\.slack(?:-gov)?\.com\\?\/(?:workflows\\?\/T[A-Z0-9]{8,12}\\?\/A[A-Z0-9]{8,12}\\?\/\d{15,20}\\?\/[A-Za-z0-9]{20,26}|triggers\\?\/[TE][A-Z0-9]{8,12}\\?\/\d{9,20}\\?\/[a-f0-9]{32}))/,
    matches: () => [`WEBHOOK=${workflow()}`, `slack_trigger: '${trigger()}'`],
    rejects: () => [trigger().slice(0, -1), workflow().replace('workflows', 'workflow')],
    references: ['https://docs.slack.dev/workflows/'],
  },
])

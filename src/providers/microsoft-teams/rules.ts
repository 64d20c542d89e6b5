import { defineRules } from '#core/rule.ts'
import { fake, fakeUuid } from '#core/samples.ts'

const id = (seed: string): string => fakeUuid(`teams/${seed}`)
const hook = (host = 'contoso.webhook.office.com/webhookb2'): string =>
  `https://${host}/${id('group')}@${id('tenant')}/IncomingWebhook/${fake('teams/hook', 'hex', 32)}/${id('owner')}`

export const rules = defineRules([
  {
    id: 'microsoft-teams-incoming-webhook',
    name: 'Microsoft Teams incoming webhook',
    kind: 'webhook-url',
    severity: 'medium',
    confidence: 0.97,
    keywords: ['/incomingwebhook/'],
    pattern:
      /(?<secret>https:\/\/(?:[\w-]{1,63}\.webhook\.office\.com\/webhookb2|outlook\.office(?:365)?\.com\/webhook(?:b2)?)\/(?<groupId>[\w-]{36})@(?<tenantId>[\w-]{36})\/IncomingWebhook\/[0-9A-Za-z]{32}\/[\w-]{36}(?:\/[\w-]{20,60})?)/i,
    notAfter: '\\w-',
    minEntropyBits: 3,
    check: (_, { tenantId = '' }) => ({ verdict: 'neutral', facts: { tenant: tenantId } }),
    matches: () => [
      `TEAMS_WEBHOOK=${hook()}`,
      `"url": "${hook('outlook.office.com/webhook')}"`,
      `curl -d '{"text":"hi"}' ${hook('outlook.office365.com/webhook')}`,
      `webhook: ${hook()}/V2${fake('teams/v2', 'base62', 44)}`,
    ],
    rejects: () => [hook().slice(0, -1), hook('webhook.office.com.evil.test/webhookb2'), hook('contoso.test/webhookb2')],
    references: ['https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook'],
  },
])

import { defineRules, type Rule } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { checkAppId, checkNumbers } from './facts.ts'

const number = (seed: string, length = 13): string => `${fake(`slack/${seed}`, 'digits', length - 2)}37`
const bot = (): string => `xoxb-${number('team')}-${number('bot')}-${fake('slack/bot', 'base62', 24)}`
const user = (): string => `xoxp-${number('team')}-${number('user')}-${number('client')}-${fake('slack/user', 'hex', 32)}`
const app = (): string => `xapp-1-A0${fake('slack/app-id', 'BASE36', 9)}-${number('app')}-${fake('slack/app', 'hex', 64)}`
const workspace = (kind: string): string =>
  `${kind}-2-${number('team', 12)}-${number('user', 12)}-${number('client', 12)}-${fake(`slack/${kind}`, 'hex', 32)}`
const workflow = (): string => `xwfp-${number('team')}-${number('bot')}-${fake('slack/workflow', 'base62', 24)}`

const shared = {
  kind: 'access-token',
  confidence: 0.95,
  notBefore: '\\w-',
  notAfter: '\\w-',
} as const satisfies Partial<Rule>
const references = ['https://docs.slack.dev/authentication/tokens']

/** Tokens that do not rotate. */
export const tokenRules = defineRules([
  {
    ...shared,
    id: 'slack-bot-token',
    name: 'Slack bot token',
    severity: 'high',
    keywords: ['xoxb-'],
    // Two numbers since 2018; bots of before have one.
    pattern: /(?<secret>xoxb-(?:\d{9,14}-){1,2}[A-Za-z0-9]{20,36})/,
    check: checkNumbers,
    matches: () => [
      `SLACK_BOT_TOKEN=${bot()}`,
      `WebClient(token="${bot()}")`,
      `slack_token: xoxb-${number('old', 12)}-${fake('slack/old', 'base62', 24)}`,
    ],
    rejects: () => ['xoxb-not-a-token', `xoxb-${number('team')}-${number('bot')}-short`, `x${bot()}`],
    references,
  },
  {
    ...shared,
    id: 'slack-user-token',
    name: 'Slack user token',
    severity: 'high',
    keywords: ['xoxp-'],
    pattern: /(?<secret>xoxp-(?:\d{9,14}-){2,3}[a-f0-9]{10,64})/,
    check: checkNumbers,
    matches: () => [`export SLACK_TOKEN='${user()}'`, `{"access_token":"${user()}"}`],
    rejects: () => ['xoxp-1234', `xoxp-${number('team')}-${fake('slack/user', 'hex', 8)}`, `${user()}-x`],
    references,
  },
  {
    ...shared,
    id: 'slack-app-token',
    name: 'Slack app-level token',
    severity: 'high',
    keywords: ['xapp-'],
    pattern: /(?<secret>xapp-\d-A[A-Z0-9]{8,12}-\d{9,14}-[a-f0-9]{64})/,
    check: checkAppId,
    matches: () => [`SLACK_APP_TOKEN=${app()}`, `SocketModeHandler(app, "${app()}")`],
    rejects: () => [app().slice(0, -1), 'xapp-1-A0-1-abc'],
    references,
  },
  {
    ...shared,
    id: 'slack-workspace-token',
    name: 'Slack workspace token (legacy)',
    severity: 'high',
    keywords: ['xoxa-'],
    pattern: /(?<secret>xoxa-(?:\d-)?(?:\d{9,14}-){2,3}[a-f0-9]{20,64})/,
    check: checkNumbers,
    matches: () => [`SLACK_TOKEN=${workspace('xoxa')}`, `token: "${workspace('xoxa')}"`],
    rejects: () => ['xoxa-2-1-2-3', workspace('xoxa').slice(0, -20)],
    references,
  },
  {
    ...shared,
    id: 'slack-workspace-refresh-token',
    name: 'Slack workspace refresh token (legacy)',
    kind: 'refresh-token',
    severity: 'high',
    keywords: ['xoxr-'],
    pattern: /(?<secret>xoxr-(?:\d-)?(?:\d{9,14}-){2,3}[a-f0-9]{20,64})/,
    check: checkNumbers,
    matches: () => [`SLACK_REFRESH_TOKEN=${workspace('xoxr')}`, `refresh: "${workspace('xoxr')}"`],
    rejects: () => ['xoxr-2-1-2-3', workspace('xoxr').slice(0, -20)],
    references,
  },
  {
    ...shared,
    id: 'slack-workflow-token',
    name: 'Slack workflow token',
    severity: 'medium',
    confidence: 0.85,
    keywords: ['xwfp-'],
    pattern: /(?<secret>xwfp-(?:\d{9,14}-){1,3}[A-Za-z0-9]{20,64})/,
    check: checkNumbers,
    matches: () => [`SLACK_WORKFLOW_TOKEN=${workflow()}`, `"workflow_token": "${workflow()}"`],
    rejects: () => ['xwfp-short', workflow().slice(0, -8)],
    references,
  },
  {
    id: 'slack-token-of-another-form',
    name: 'Slack token of another form',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.45,
    keywords: ['xoxb-', 'xoxp-', 'xoxa-', 'xoxo-', 'xoxr-', 'xoxs-', 'xoxe-', 'xapp-'],
    startsWithKeyword: true,
    pattern: /(?<secret>(?:xox[abeoprs]|xapp)-[\w/-]{20,200})/,
    notBefore: '\\w-',
    notAfter: '\\w-',
    minEntropyBits: 2.8,
    check: (secret) => ({ verdict: (secret.match(/\d/g) ?? []).length >= 8 ? 'neutral' : 'reject' }),
    matches: () => [
      `SLACK_TOKEN=xoxb-${fake('slack/other', 'digits', 11)}-${fake('slack/other/2', 'digits', 13)}`,
      `token: "xoxo-${fake('slack/other/3', 'digits', 6)}-${fake('slack/other/4', 'digits', 6)}-${fake('slack/other/5', 'hex', 18)}"`,
    ],
    rejects: () => ['xoxb-your-token-goes-here-please', 'xoxb-short'],
    references: ['https://docs.slack.dev/authentication/tokens/'],
  },
])

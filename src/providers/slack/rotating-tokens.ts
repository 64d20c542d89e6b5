import { defineRules, type Rule } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { checkRotating } from './facts.ts'

const body = (kind: string): string =>
  Buffer.from(
    `${kind}-2-${fake('slack/rotating/team', 'digits', 11)}37-${fake('slack/rotating/user', 'digits', 11)}37-` +
      `${fake('slack/rotating/session', 'digits', 11)}37-${fake(`slack/rotating/${kind}`, 'hex', 64)}`,
  ).toString('base64')
const access = (family: string): string => `xoxe.${family}-1-${body('2')}`
const refresh = (): string => `xoxe-1-${body('3')}`

const shared = {
  confidence: 0.95,
  reach: 320,
  notBefore: '\\w-',
  notAfter: '\\w+/=-',
  check: checkRotating,
  references: ['https://docs.slack.dev/authentication/using-token-rotation', 'https://docs.slack.dev/authentication/tokens'],
} as const satisfies Partial<Rule>

/** Tokens of apps that use token rotation, and of app configuration; 12 hours of life, and the tokens that renew them. */
export const rotatingTokenRules = defineRules([
  {
    ...shared,
    id: 'slack-rotating-bot-token',
    name: 'Slack rotating bot token',
    kind: 'access-token',
    severity: 'high',
    keywords: ['xoxe.xoxb-'],
    pattern: /(?<secret>xoxe\.xoxb-\d-[A-Za-z0-9+/=_-]{100,260})/,
    matches: () => [`SLACK_BOT_TOKEN=${access('xoxb')}`, `"access_token": "${access('xoxb')}"`],
    rejects: () => [access('xoxb').slice(0, 80), `y${access('xoxb')}`],
  },
  {
    ...shared,
    id: 'slack-configuration-token',
    name: 'Slack rotating user or app configuration token',
    kind: 'access-token',
    severity: 'high',
    keywords: ['xoxe.xoxp-'],
    pattern: /(?<secret>xoxe\.xoxp-\d-[A-Za-z0-9+/=_-]{100,260})/,
    matches: () => [`SLACK_CONFIG_TOKEN=${access('xoxp')}`, `--token ${access('xoxp')}`],
    rejects: () => [access('xoxp').slice(0, 80), `y${access('xoxp')}`],
  },
  {
    ...shared,
    id: 'slack-refresh-token',
    name: 'Slack refresh token',
    kind: 'refresh-token',
    severity: 'high',
    keywords: ['xoxe-'],
    pattern: /(?<secret>xoxe-\d-[A-Za-z0-9+/=_-]{100,260})/,
    matches: () => [`refresh_token=${refresh()}`, `{"refresh_token":"${refresh()}"}`],
    rejects: () => [refresh().slice(0, 80), `y${refresh()}`],
  },
])

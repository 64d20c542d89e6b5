import { defineRules, type Rule } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { checkNumbers } from './facts.ts'

const number = (seed: string): string => `${fake(`slack/session/${seed}`, 'digits', 11)}37`
const client = (): string => `xoxc-${number('team')}-${number('user')}-${number('client')}-${fake('slack/xoxc', 'hex', 64)}`
const old = (): string => `xoxs-${number('team')}-${number('user')}-${number('client')}-${fake('slack/xoxs', 'hex', 10)}`
const cookie = (): string => `xoxd-${fake('slack/xoxd/1', 'base62', 70)}%2B${fake('slack/xoxd/2', 'base62', 50)}%3D%3D`

const shared = { kind: 'session', notBefore: '\\w-', notAfter: '\\w-' } as const satisfies Partial<Rule>

/** What a signed-in browser or desktop client holds. */
export const sessionRules = defineRules([
  {
    ...shared,
    id: 'slack-session-token',
    name: 'Slack client session token',
    severity: 'high',
    confidence: 0.95,
    keywords: ['xoxc-'],
    pattern: /(?<secret>xoxc-(?:\d{9,14}-){2,3}[a-f0-9]{64})/,
    // The token works only with the session's "d" cookie.
    companions: [
      {
        part: 'cookie',
        pattern: /(?<cookie>xoxd-[A-Za-z0-9%+/=_-]{40,400})/,
        withinBytes: 1024,
        notBeside: 'A-Za-z0-9+/%',
      },
    ],
    check: checkNumbers,
    matches: () => [
      `SLACK_TOKEN=${client()}\nSLACK_COOKIE=${cookie()}\n`,
      `curl https://x.slack.com/api/auth.test -H 'Cookie: d=${cookie()}' -d token=${client()}`,
      `{"token":"${client()}"}`,
    ],
    rejects: () => [client().slice(0, -1), 'xoxc-your-token'],
  },
  {
    ...shared,
    id: 'slack-session-cookie',
    name: 'Slack session cookie',
    severity: 'high',
    confidence: 0.9,
    keywords: ['xoxd-'],
    pattern: /(?<secret>xoxd-[A-Za-z0-9%+/=_-]{60,400})/,
    reach: 420,
    notBefore: '\\w-',
    notAfter: '\\w%-',
    minEntropyBits: 3.8,
    matches: () => [`Cookie: d=${cookie()}; lc=1`, `SLACK_D_COOKIE="${cookie()}"`],
    rejects: () => [cookie().slice(0, 50), `x${cookie()}`],
  },
  {
    ...shared,
    id: 'slack-legacy-session-token',
    name: 'Slack session token (legacy)',
    severity: 'medium',
    confidence: 0.9,
    keywords: ['xoxs-'],
    pattern: /(?<secret>xoxs-(?:\d{9,14}-){3}[a-f0-9]{10,64})/,
    check: checkNumbers,
    matches: () => [`slack_token = "${old()}"`, `token=${old()}&pretty=1`],
    rejects: () => ['xoxs-1-2-3-abc', old().slice(0, -4)],
  },
])

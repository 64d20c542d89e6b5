import { Secret } from '#base/secret.ts'
import { present, textAt, valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { HttpAnswer } from '#core/outgoing-request.ts'
import type { DeadReason, IdentityFacts, Verdict, VerifyPlan } from '#core/verify.ts'
import { revoke } from './revoke.ts'
import { access } from './access.ts'

const REASONS: Readonly<Record<string, DeadReason>> = {
  token_revoked: 'revoked',
  token_expired: 'expired',
  account_inactive: 'owner-gone',
}

/**
 * Slack answers with status 200 whatever happened. `invalid_auth` is said of a token that is none and of an address that the workspace does
 * not allow, so it proves nothing. Source: https://docs.slack.dev/reference/methods/auth.test (2026-11-25, its text as quoted at
 * https://hexdocs.pm/slack/Slack.Web.Auth.html)
 */
function judgeCode(answer: HttpAnswer): Verdict | undefined {
  const body = answer.json()
  const code = body.ok ? (textAt(body.value, 'error') ?? '') : ''
  if (code === 'missing_scope') return { kind: 'live', identity: {}, limited: code }
  if (code === 'invalid_auth') return { kind: 'unknown', reason: 'unexpected-answer', detail: code }
  const reason = Object.hasOwn(REASONS, code) ? REASONS[code] : undefined
  return reason === undefined ? undefined : { kind: 'dead', reason, detail: code }
}

function identity(json: unknown, { headers }: HttpAnswer): IdentityFacts | undefined {
  const team = textAt(json, 'team_id')
  if (valueAt(json, 'ok') !== true || team === undefined) return undefined
  const scopes = headers['x-oauth-scopes']
    ?.split(',')
    .map((scope) => scope.trim())
    .filter(Boolean)
  return {
    account: team,
    ...present({ user: textAt(json, 'user'), organisation: textAt(json, 'team'), scopes }),
  }
}

const test = { url: 'https://slack.com/api/auth.test', method: 'POST', dead: [], judge: judgeCode, identity } as const
const token = oneQuestion(test)
/** A client's token works only with the cookie of its session. */
const sessionToken = oneQuestion({ ...test, headers: { cookie: 'd={cookie}' } })

const ADDRESS = /^https:\/\/(hooks\.slack(?:-gov)?\.com)\/services\/(\w+)\/(\w+)\/(\w+)$/
const HOOK_GONE: Readonly<Record<string, DeadReason>> = {
  no_service: 'not-accepted',
  no_active_hooks: 'disabled',
  no_team: 'owner-gone',
  team_disabled: 'owner-gone',
}

/**
 * A message without a text is never posted; the refusal says whether the address is one.
 * Source: https://docs.slack.dev/changelog/2016-05-17-changes-to-errors-for-incoming-webhooks (2026-11-25, not opened)
 */
const webhook: VerifyPlan = {
  parts: ['secret'],
  hosts: ['hooks.slack.com', 'hooks.slack-gov.com'],
  begin: ({ secret }, setting) => {
    const address = secret!.reveal().replaceAll('\\/', '/')
    const [, host, team, hook, key] = ADDRESS.exec(address) ?? []
    if (host === undefined || key === undefined) return { kind: 'unknown', reason: 'structure-fails' }
    return oneQuestion({
      url: `https://${host}/services/${team}/${hook}/{secret}`,
      method: 'POST',
      carried: 'path',
      body: { json: {} },
      dead: [],
      judge: (answer) => judgeHook(answer, team ?? ''),
      identity: () => undefined,
    }).begin({ secret: new Secret(key) }, setting)
  },
}

function judgeHook(answer: HttpAnswer, account: string): Verdict | undefined {
  const code = answer.text().trim()
  if (code === 'no_text' || code === 'invalid_payload')
    return { kind: 'live', identity: { account }, limited: 'asked without a message' }
  const reason = Object.hasOwn(HOOK_GONE, code) ? HOOK_GONE[code] : undefined
  return reason === undefined ? undefined : { kind: 'dead', reason, detail: code }
}

export const online = defineOnline({
  verify: {
    'slack-bot-token': token,
    'slack-user-token': token,
    'slack-workspace-token': token,
    'slack-workflow-token': token,
    'slack-token-of-another-form': token,
    'slack-rotating-bot-token': token,
    'slack-configuration-token': token,
    'slack-legacy-session-token': token,
    'slack-session-token': sessionToken,
    'slack-incoming-webhook': webhook,
  },
  revoke,
  access,
})

import { textAt, valueAt } from '#core/json-facts.ts'
import { byHandOnly, oneAction } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { renewalPage, tokenPage } from '#core/usual-pages.ts'
import type { HttpAnswer } from '#core/outgoing-request.ts'
import type { RevokeOutcome, RevokePlan } from '#core/revoke.ts'

const APPS = 'https://api.slack.com/apps'
const DEAD = new Set(['token_revoked', 'token_expired', 'account_inactive'])

/** Status 200 whatever happened: the body counts. `invalid_auth` is also said to addresses that are not allowed. */
function outcome(answer: HttpAnswer): RevokeOutcome | undefined {
  const body = answer.json()
  if (answer.status !== 200) return undefined
  if (body.ok && valueAt(body.value, 'ok') === true && valueAt(body.value, 'revoked') === true) return { kind: 'done' }
  const code = body.ok ? (textAt(body.value, 'error') ?? '') : ''
  if (DEAD.has(code)) return { kind: 'was-dead' }
  return code === 'not_allowed_token_type' || code === 'missing_scope'
    ? { kind: 'refused', detail: code }
    : { kind: 'unknown', reason: 'unexpected-answer', detail: code === '' ? 'no error code' : code }
}

const action = {
  url: 'https://slack.com/api/auth.revoke',
  judge: outcome,
  effect: {
    en: 'Revokes the token; the last token of an app takes the app out of the workspace.',
    ja: 'トークンを失効させます。アプリの最後のトークンの場合、アプリはワークスペースから外れます。',
  },
} as const

const token: RevokePlan = { actions: [oneAction(action)], page: tokenPage(APPS) }

export const revoke: PlansByRule<RevokePlan> = {
  ...forRules(
    [
      'slack-bot-token',
      'slack-user-token',
      'slack-workspace-token',
      'slack-token-of-another-form',
      'slack-rotating-bot-token',
      'slack-legacy-session-token',
    ],
    token,
  ),
  'slack-session-token': {
    actions: [oneAction({ ...action, headers: { cookie: 'd={cookie}' } })],
    page: tokenPage('https://my.slack.com/account/settings'),
  },
  'slack-app-token': byHandOnly(tokenPage(APPS)),
  'slack-configuration-token': byHandOnly(tokenPage(APPS)),
  'slack-incoming-webhook': byHandOnly(tokenPage(APPS)),
  ...forRules(['slack-signing-secret', 'slack-client-secret'], byHandOnly(renewalPage(APPS))),
}

import { valueAt } from '#core/json-facts.ts'
import { byHandOnly, oneAction } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { renewalPage, tokenPage } from '#core/usual-pages.ts'
import type { RevokePlan } from '#core/revoke.ts'

/** Takes back all that the user granted to the application, which ends its tokens for that user. */
const ownPermissions = oneAction({
  method: 'DELETE',
  url: 'https://graph.facebook.com/me/permissions',
  carried: { query: 'access_token' },
  done: [],
  wasDead: [],
  judge: (answer) => {
    const body = answer.json()
    if (!body.ok) return undefined
    if (answer.status === 200 && valueAt(body.value, 'success') === true) return { kind: 'done' }
    return answer.status < 500 && valueAt(body.value, 'error', 'code') === 190 ? { kind: 'was-dead' } : undefined
  },
  effect: {
    en: 'Takes back what the user granted to the application, which ends its tokens.',
    ja: 'ユーザーがアプリに与えた許可を取り消します。アプリのトークンは無効になります。',
  },
})

const user: RevokePlan = {
  actions: [ownPermissions],
  page: tokenPage('https://www.facebook.com/settings/?tab=business_tools'),
}

export const revoke: PlansByRule<RevokePlan> = {
  ...forRules(['facebook-access-token', 'facebook-explorer-token'], user),
  ...forRules(
    ['facebook-app-access-token', 'facebook-app-secret'],
    byHandOnly(renewalPage('https://developers.facebook.com/apps/')),
  ),
}

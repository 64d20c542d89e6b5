import { textAt } from '#core/json-facts.ts'
import { byHandOnly, oneAction, revokePage } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { keyPage } from '#core/usual-pages.ts'
import type { RevokePlan } from '#core/revoke.ts'

/** Only main keys may manage keys; standard ones are refused. Code 20404: there is no such key. */
const ownKey = oneAction({
  method: 'DELETE',
  url: 'https://api.twilio.com/2010-04-01/Accounts/{accountSid}/Keys/{keySid}.json',
  carried: { basic: ['keySid', 'secret'] },
  done: [204],
  wasDead: [],
  judge: (answer) => {
    const body = answer.json()
    const code = body.ok && answer.status >= 400 && answer.status < 500 ? textAt(body.value, 'code') : undefined
    return code === '20404'
      ? { kind: 'was-dead' }
      : code === '70051'
        ? { kind: 'refused', detail: `code ${code}` }
        : undefined
  },
  effect: { en: 'Deletes the API key.', ja: 'API キーを削除します。' },
})

const authToken = byHandOnly(
  revokePage(
    'https://console.twilio.com/us1/account/keys-credentials/api-keys',
    [
      'Sign in as an owner or administrator of the account, and open the page.',
      'Under Auth Tokens, request a secondary token and put it where the old one is used.',
      'Promote the secondary token to primary; the old one ends at once.',
    ],
    [
      'アカウントの所有者または管理者としてサインインし、ページを開きます。',
      'Auth Tokens でセカンダリトークンを作成し、古いトークンの使用箇所を置き換えます。',
      'セカンダリトークンをプライマリに昇格します。古いトークンはすぐに無効になります。',
    ],
  ),
)

export const revoke: PlansByRule<RevokePlan> = {
  'twilio-api-key-secret': {
    actions: [ownKey],
    page: keyPage('https://console.twilio.com/us1/account/keys-credentials/api-keys'),
  },
  ...forRules(['twilio-auth-token', 'twilio-secret-by-name'], authToken),
}

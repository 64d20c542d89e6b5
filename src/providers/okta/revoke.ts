import { textAt } from '#core/json-facts.ts'
import { DELETES_TOKEN, byHandOnly, oneAction, revokePage } from '#core/one-action.ts'
import type { PlansByRule } from '#core/online.ts'
import type { RevokePlan } from '#core/revoke.ts'

const page = revokePage(
  'https://login.okta.com/',
  ['Sign in to the Admin Console of the organisation.', 'Open Security > API > Tokens, and revoke the token.'],
  ['組織の Admin Console にサインインします。', 'Security > API > Tokens を開き、トークンを取り消します。'],
)
const clientPage = revokePage(
  'https://login.okta.com/',
  [
    'Sign in to the Admin Console of the organisation.',
    'Open Applications, choose the application, and have a new client secret made.',
    'Deactivate the old secret and delete it.',
  ],
  [
    '組織の Admin Console にサインインします。',
    'Applications から該当のアプリケーションを開き、新しいクライアントシークレットを作成します。',
    '古いシークレットを無効化し、削除します。',
  ],
)

const current = oneAction({
  method: 'DELETE',
  url: 'https://{domain}/api/v1/api-tokens/current',
  hosts: ['*.okta.com', '*.oktapreview.com', '*.okta-emea.com', '*.okta-gov.com'],
  carried: { header: 'authorization', before: 'SSWS ' },
  done: [204],
  wasDead: [],
  judge: (answer) => {
    const body = answer.json()
    const code = body.ok ? textAt(body.value, 'errorCode') : undefined
    return answer.status === 401 && code === 'E0000011' ? { kind: 'was-dead' } : undefined
  },
  effect: DELETES_TOKEN,
})

export const revoke: PlansByRule<RevokePlan> = {
  'okta-api-token': { actions: [current], page },
  'okta-api-token-by-name': byHandOnly(page),
  'okta-client-secret': byHandOnly(clientPage),
}

import { textAt } from '#core/json-facts.ts'
import { byHandOnly, oneAction, revokePage } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { keyPage, renewalPage, tokenPage } from '#core/usual-pages.ts'
import type { RevokePlan } from '#core/revoke.ts'

const CREDENTIALS = 'https://console.cloud.google.com/apis/credentials'

/** Takes access tokens and refresh tokens; with one of them the other ends too. */
const token: RevokePlan = {
  actions: [
    oneAction({
      url: 'https://oauth2.googleapis.com/revoke',
      carried: 'body',
      body: { form: { token: '{secret}' } },
      done: [200],
      wasDead: [],
      judge: (answer) => {
        const body = answer.json()
        return answer.status === 400 && body.ok && textAt(body.value, 'error') === 'invalid_token'
          ? { kind: 'was-dead' }
          : undefined
      },
      effect: {
        en: 'Revokes the token, and with it what the user granted to the application.',
        ja: 'トークンを失効させ、ユーザーがアプリに与えた許可も取り消します。',
      },
    }),
  ],
  page: tokenPage('https://myaccount.google.com/connections'),
}

const serviceAccountKey = byHandOnly(
  revokePage(
    'https://console.cloud.google.com/iam-admin/serviceaccounts',
    [
      "Open the service account named in the key's client_email, tab Keys.",
      'Disable the key with its private_key_id, which can be undone.',
      'When nothing breaks, delete it: gcloud iam service-accounts keys delete KEY_ID --iam-account=EMAIL',
    ],
    [
      'キーの client_email にあるサービスアカウントを開き、「キー」タブを表示します。',
      'private_key_id が一致するキーを無効化します（元に戻せます）。',
      '問題がなければ削除します: gcloud iam service-accounts keys delete KEY_ID --iam-account=EMAIL',
    ],
  ),
)

export const revoke: PlansByRule<RevokePlan> = {
  ...forRules(['google-cloud-access-token', 'google-cloud-user-credentials', 'google-cloud-refresh-token'], token),
  'google-cloud-service-account-key': serviceAccountKey,
  ...forRules(['google-cloud-api-key', 'google-cloud-auth-api-key'], byHandOnly(keyPage(CREDENTIALS))),
  ...forRules(
    ['google-cloud-oauth-client-secret', 'google-cloud-oauth-client-secret-legacy'],
    byHandOnly(renewalPage('https://console.cloud.google.com/auth/clients')),
  ),
  'google-cloud-hmac-key': byHandOnly(
    revokePage(
      'https://console.cloud.google.com/storage/settings;tab=interoperability',
      ['Open the settings of Cloud Storage, tab Interoperability.', 'Deactivate the key, then delete it.'],
      ['Cloud Storage の設定の「相互運用性」タブを開きます。', 'キーを無効化してから削除します。'],
    ),
  ),
  'google-cloud-app-password': byHandOnly(tokenPage('https://myaccount.google.com/apppasswords')),
}

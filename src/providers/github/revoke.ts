import { oneAction, revokePage } from '#core/one-action.ts'
import type { PlansByRule } from '#core/online.ts'
import type { RevokePage, RevokePlan } from '#core/revoke.ts'

const HEADERS = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' }

/** Anybody may report a token; GitHub revokes it and tells its owner. Takes up to 1,000 at once. No identity of the reporter is sent. */
const report = oneAction({
  class: 'public-report',
  url: 'https://api.github.com/credentials/revoke',
  carried: 'body',
  headers: HEADERS,
  body: { json: { credentials: ['{secret}'] } },
  effect: {
    en: 'Reports the token to GitHub as leaked; GitHub revokes it and tells its owner.',
    ja: '漏えいしたトークンとして GitHub に報告します。GitHub が失効させ、所有者に通知します。',
  },
})

const endInstallation = oneAction({
  method: 'DELETE',
  url: 'https://api.github.com/installation/token',
  headers: HEADERS,
  effect: { en: 'Ends the installation token.', ja: 'インストールトークンを終了します。' },
})

const tokens: RevokePage = revokePage(
  'https://github.com/settings/tokens',
  ['Open the settings of the account that the token belongs to.', 'Delete the token.'],
  ['トークンの所有アカウントの設定を開きます。', 'トークンを削除します。'],
)
const apps: RevokePage = revokePage(
  'https://github.com/settings/apps/authorizations',
  ['Open the authorised applications of the account.', 'Revoke the application, which ends all its tokens.'],
  ['アカウントの承認済みアプリを開きます。', 'アプリの承認を取り消します。そのアプリのトークンはすべて無効になります。'],
)

export const revoke: PlansByRule<RevokePlan> = {
  'github-personal-access-token': { actions: [report], page: tokens },
  'github-fine-grained-token': { actions: [report], page: tokens },
  'github-oauth-access-token': { actions: [report], page: apps },
  'github-app-user-token': { actions: [report], page: apps },
  'github-app-installation-token': { actions: [endInstallation], page: apps },
}

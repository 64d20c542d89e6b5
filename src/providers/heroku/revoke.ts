import { listAt, textAt, valueAt } from '#core/json-facts.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { revokePage } from '#core/one-action.ts'
import { twoStepAction } from '#core/two-step-action.ts'
import type { RevokePlan } from '#core/revoke.ts'

const headers = { accept: 'application/vnd.heroku+json; version=3' }

/** An authorisation names its token, so that the right one is known for certain. */
const authorisation = twoStepAction({
  first: { url: 'https://api.heroku.com/oauth/authorizations', headers },
  ids: (json, { secret }) => {
    const own = listAt(json).find((each) => valueAt(each, 'access_token', 'token') === secret!.reveal())
    const id = textAt(own, 'id')
    return id === undefined ? undefined : { id }
  },
  act: ({ id }) => ({ method: 'DELETE', url: `https://api.heroku.com/oauth/authorizations/${id}`, headers }),
  effect: {
    en: 'Deletes the authorisation that the token belongs to.',
    ja: 'トークンが属する認可を削除します。',
  },
})

const page = revokePage(
  'https://dashboard.heroku.com/account/applications',
  [
    'Sign in to the account that the key belongs to, and open the page.',
    'Under Authorizations, revoke the one with the token. An API key of the account is regenerated on the Account tab instead.',
  ],
  [
    'キーの所有アカウントでサインインし、ページを開きます。',
    'Authorizations で該当する認可を取り消します。アカウントの API キーの場合は、Account タブで再生成します。',
  ],
)

export const revoke: PlansByRule<RevokePlan> = forRules(
  ['heroku-api-key', 'heroku-legacy-api-key', 'heroku-netrc-password', 'heroku-api-key-by-name'],
  { actions: [authorisation], page },
)

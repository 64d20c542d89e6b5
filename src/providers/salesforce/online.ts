import { Secret } from '#base/secret.ts'
import { present, textAt } from '#core/json-facts.ts'
import { DELETES_TOKEN, byHandOnly, oneAction, revokePage } from '#core/one-action.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline, forRules } from '#core/online.ts'
import { renewalPage, tokenPage } from '#core/usual-pages.ts'
import type { Conversation, CredentialParts } from '#core/conversation.ts'

const LOGIN = 'https://login.salesforce.com/services/oauth2'

/** In a shell, `!` is often written with a backslash before it, which is no part of the token. */
function withoutBackslash<Outcome, Plan extends Conversation<Outcome>>(plan: Plan): Plan {
  const plain = ({ secret }: CredentialParts): CredentialParts => ({
    secret: new Secret(secret!.reveal().replace('\\!', '!')),
  })
  return { ...plan, begin: (credential, setting) => plan.begin(plain(credential), setting) }
}

/**
 * Asked at the common login; a token of a sandbox is refused there like one that is none, so a refusal proves nothing.
 * Source: https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_using_userinfo_endpoint.htm (2026-11-25, not opened)
 */
const token = oneQuestion({
  url: `${LOGIN}/userinfo`,
  dead: [],
  identity: (json) => {
    const account = textAt(json, 'organization_id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'preferred_username') }) }
  },
})

/** Source: https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_revoke_token.htm (2026-11-25, not opened) */
const ownToken = oneAction({
  url: `${LOGIN}/revoke`,
  carried: 'body',
  body: { form: { token: '{secret}' } },
  done: [200],
  wasDead: [],
  effect: DELETES_TOKEN,
})

const page = revokePage(
  'https://login.salesforce.com/',
  [
    'Sign in as an administrator of the organisation.',
    'Open Setup > Connected Apps OAuth Usage, and revoke the user’s token; for a session: Setup > Session Management.',
  ],
  [
    '組織の管理者としてサインインします。',
    '[設定] > [接続アプリケーションの OAuth の利用状況] でトークンを取り消します。セッションの場合は [セッションの管理] で終了します。',
  ],
)

export const online = defineOnline({
  verify: { 'salesforce-access-token': withoutBackslash(token) },
  revoke: {
    'salesforce-access-token': { actions: [withoutBackslash(ownToken)], page },
    'salesforce-refresh-token': { actions: [ownToken], page },
    'salesforce-security-token': byHandOnly(
      renewalPage('https://login.salesforce.com/_ui/system/security/ResetApiTokenEdit'),
    ),
    ...forRules(
      ['salesforce-consumer-secret', 'salesforce-legacy-consumer-secret'],
      byHandOnly(tokenPage('https://login.salesforce.com/')),
    ),
  },
})

import type { AccessPlan } from '#core/access.ts'
import { begin } from '#core/dialogue.ts'
import { revokePage } from '#core/one-action.ts'
import { defineOnline, forRules } from '#core/online.ts'
import type { RevokePlan } from '#core/revoke.ts'
import type { VerifyPlan } from '#core/verify.ts'
import { accessOfClient, deleteClient, verifyClient } from './oidc-client.ts'

const RULES = ['keycloak-client-secret', 'keycloak-client-secret-letters-and-digits']
const needs = { parts: ['secret', 'clientId'], hosts: [], needsBaseUrl: true }

/** The base URL is the realm's: `https://sso.example.com/realms/acme`. */
const verify: VerifyPlan = { ...needs, begin: (credential, setting) => begin(verifyClient(credential, setting)) }
const access: AccessPlan = { ...needs, begin: (credential, setting) => begin(accessOfClient(credential, setting)) }

const revoke: RevokePlan = {
  actions: [
    {
      ...needs,
      class: 'admin',
      adminParts: ['registrationToken'],
      reversible: false,
      effect: {
        en: 'Deletes the client, and so ends its secret; nobody can sign in through it. Tokens that it was given may live until they expire.',
        ja: 'クライアントを削除し、シークレットを無効にします。このクライアント経由のサインインはできなくなります。発行済みのトークンは期限まで有効な場合があります。',
      },
      begin: (credential, setting) => begin(deleteClient(credential, setting)),
    },
  ],
  page: revokePage(
    'https://www.keycloak.org/docs/latest/server_admin/#_client-credentials',
    [
      'Open the client in the admin console, then "Credentials".',
      'Choose "Regenerate" beside the client secret, and end the sessions under "Sessions".',
    ],
    [
      '管理コンソールでクライアントを開き、「Credentials」を選びます。',
      'クライアントシークレットの「Regenerate」を実行し、「Sessions」でセッションを終了します。',
    ],
  ),
}

export const online = defineOnline({
  testedWith: ['oidc-provider'],
  selfHosted: 'https://sso.example.com/realms/acme',
  verify: forRules(RULES, verify),
  access: forRules(RULES, access),
  revoke: forRules(RULES, revoke),
})

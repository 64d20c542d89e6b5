import { textAt } from '#core/json-facts.ts'
import { byHandOnly, revokePage } from '#core/one-action.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'
import { isFor, loginIn, registryAccess, verifyAt } from './registry.ts'

/** Names under which Docker Hub stands in a client's configuration. */
const DOCKER_HUB = /^(?:https?:\/\/)?(?:index\.|registry-1\.)?docker\.io(?:\/|$)/
const TOKEN = /^dckr_[po]at_/

/**
 * A login as clients do it: a token that may pull nothing in particular, thrown away. A password of an account with a second factor may
 * be refused and still be the password, so only an access token is called dead.
 * Source: https://distribution.github.io/distribution/spec/auth/token/ (2026-11-25, not opened)
 */
const hubLogin: VerifyPlan = {
  parts: ['secret', 'registry'],
  hosts: ['auth.docker.io'],
  begin: (credential, setting) => {
    const login = loginIn(credential)
    if (login === undefined) return { kind: 'unknown', reason: 'structure-fails' }
    const { user, password } = login
    const { baseUrl } = setting
    if (baseUrl !== undefined && isFor(credential, baseUrl)) return verifyAt(baseUrl, credential, login)
    if (!DOCKER_HUB.test(credential['registry']!.reveal()))
      return {
        kind: 'unknown',
        reason: 'not-configured',
        detail: 'it is for another registry than Docker Hub or the configured one',
      }
    return oneQuestion({
      url: 'https://auth.docker.io/token?service=registry.docker.io',
      carried: { header: 'authorization', before: 'Basic ' },
      dead: TOKEN.test(password) ? [401] : [],
      identity: (json) => (textAt(json, 'token') === undefined ? undefined : { user }),
    }).begin(credential, setting)
  },
}

const page = revokePage(
  'https://app.docker.com/settings/personal-access-tokens',
  [
    'Docker Hub: delete the access token, or change the password, in the account settings.',
    'A registry of your own: remove the user from its list, or give it another password.',
  ],
  [
    'Docker Hub の場合：アカウント設定でアクセストークンを削除するか、パスワードを変更します。',
    '自社のレジストリの場合：利用者一覧からユーザーを削除するか、パスワードを変更します。',
  ],
)

export const online = defineOnline({
  testedWith: ['docker-registry'],
  selfHosted: 'https://registry.example.net',
  verify: { 'docker-config-auth': hubLogin },
  access: { 'docker-config-auth': registryAccess },
  revoke: { 'docker-config-auth': byHandOnly(page) },
})

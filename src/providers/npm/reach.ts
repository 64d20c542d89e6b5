import type { AccessPlan } from '#core/access.ts'
import { textAt } from '#core/json-facts.ts'
import { lookAround, type Found, type Look } from '#core/look-around.ts'
import { byHandOnly, DELETES_TOKEN, oneAction, revokePage } from '#core/one-action.ts'
import type { PlansByRule } from '#core/online.ts'
import type { RevokeAction, RevokePlan } from '#core/revoke.ts'
import { atItsRegistry } from './registry.ts'

/** Source: https://docs.npmjs.com/cli/commands/npm-access (2026-11-25, not opened) */
const packagesOf = (user: string): Look => ({
  url: `/-/user/${user}/package`,
  what: 'packages',
  finds: (json) => {
    if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined
    return Object.entries(json).flatMap(([name, right]): Found[] => {
      if (right === 'write') return [{ action: 'publish', resource: name, severity: 'critical' }]
      return right === 'read' ? [{ action: 'read', resource: name, severity: 'medium' }] : []
    })
  },
})

const token: AccessPlan = lookAround(
  [
    {
      url: '/-/whoami',
      what: 'user',
      finds: (json) => (textAt(json, 'username') === undefined ? undefined : []),
      leads: (json) => {
        const user = textAt(json, 'username') ?? ''
        return /^[\w.-]{1,100}$/.test(user) ? [packagesOf(user)] : []
      },
    },
  ],
  ['whether the token is read-only or limited to some of these packages'],
)

/** What `npm logout` does: the token ends itself. Source: https://docs.npmjs.com/cli/commands/npm-logout (2026-11-25, not opened) */
const logout: RevokeAction = withSecretInPath(
  oneAction({ method: 'DELETE', url: '/-/user/token/{secret}', done: [200, 201, 204], effect: DELETES_TOKEN }),
)

/** The token stands in the address as well as in the header. */
function withSecretInPath(action: RevokeAction): RevokeAction {
  return {
    ...action,
    begin: (credential, setting) => {
      const step = action.begin(credential, setting)
      if (step.kind !== 'ask') return step
      const inPath = { part: 'secret', value: credential['secret']!, in: 'path' } as const
      return { ...step, request: { ...step.request, secretParts: [...step.request.secretParts, inPath] } }
    },
  }
}

const tokens = revokePage(
  'https://docs.npmjs.com/revoking-access-tokens',
  ["Sign in to the registry as the token's user.", 'Open "Access Tokens" and delete the token.'],
  ['トークンの所有ユーザーとしてレジストリにサインインします。', '「Access Tokens」を開き、トークンを削除します。'],
)
const passwords = revokePage(
  'https://docs.npmjs.com/resetting-your-password',
  ['Sign in to the registry as this user and change the password.', 'Delete its tokens as well.'],
  ['このユーザーとしてレジストリにサインインし、パスワードを変更します。', 'トークンも削除します。'],
)
const self: RevokePlan = { actions: [logout], page: tokens }
const selfAtItsRegistry: RevokePlan = { actions: [atItsRegistry(logout)], page: tokens }

export const access: PlansByRule<AccessPlan> = {
  'npm-access-token': token,
  'npm-legacy-token-variable': token,
  'npm-token-by-name': token,
  'npm-legacy-auth-token': atItsRegistry(token),
  'npm-registry-auth-token': atItsRegistry(token),
}

export const revoke: PlansByRule<RevokePlan> = {
  'npm-access-token': self,
  'npm-legacy-token-variable': self,
  'npm-token-by-name': self,
  'npm-legacy-auth-token': selfAtItsRegistry,
  'npm-registry-auth-token': selfAtItsRegistry,
  'npm-basic-auth': byHandOnly(passwords),
  'npm-password': byHandOnly(passwords),
}

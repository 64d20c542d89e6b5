import { listAt, textAt, textsAt, valueAt } from '#core/json-facts.ts'
import { ask } from '#core/conversation.ts'
import { lookAround, type Found } from '#core/look-around.ts'
import { byHandOnly, oneAction, revokePage } from '#core/one-action.ts'
import type { HttpAnswer } from '#core/outgoing-request.ts'
import type { RevokeAction, RevokeOutcome, RevokePlan } from '#core/revoke.ts'
import type { Severity } from '#core/rule.ts'

const HEADER = { header: 'x-vault-token' }
const MAX_PATHS = 300
/** What the policy `default` gives to every token; none of it is a secret of somebody else. */
const EVERYBODYS =
  /^(?:auth\/token\/(?:lookup|renew|revoke)-self|cubbyhole\/|identity\/(?:entity\/(?:id|name)|oidc)\/|sys\/(?:capabilities-self|control-group\/request|internal\/ui\/|leases\/(?:lookup|renew)|renew|tools\/hash|wrapping\/))/

/** Source: https://developer.hashicorp.com/vault/api-docs/system/internal-ui-resultant-acl (2026-11-25, not opened) */
export const vaultAccess = lookAround([
  {
    url: '/v1/auth/token/lookup-self',
    carried: HEADER,
    what: 'policies',
    finds: (json) => {
      if (textAt(json, 'data', 'display_name') === undefined) return undefined
      const policies = [...textsAt(json, ['data', 'policies']), ...textsAt(json, ['data', 'identity_policies'])]
      return policies.map((name): Found => {
        const severity = name === 'root' ? 'critical' : name === 'default' ? 'low' : 'medium'
        return { action: 'policy', resource: name, severity, field: 'policies' }
      })
    },
  },
  {
    url: '/v1/sys/internal/ui/resultant-acl',
    carried: HEADER,
    what: 'paths',
    finds: (json) => {
      if (valueAt(json, 'data') === undefined) return undefined
      if (valueAt(json, 'data', 'root') === true)
        return [{ action: '*', resource: '*', severity: 'critical', field: 'root' }]
      const exact = pathsAt(json, 'exact_paths', '')
      return [...exact, ...pathsAt(json, 'glob_paths', '*')].slice(0, MAX_PATHS)
    },
  },
])

function pathsAt(json: unknown, field: string, suffix: string): readonly Found[] {
  const paths = valueAt(json, 'data', field)
  if (typeof paths !== 'object' || paths === null) return []
  return Object.entries(paths).flatMap(([path, rights]): Found[] => {
    const capabilities = listAt(rights, 'capabilities').filter((each): each is string => typeof each === 'string')
    if (capabilities.length === 0 || capabilities.includes('deny')) return []
    const resource = textAt({ path: `${path}${suffix}` }, 'path') ?? '*'
    return [{ action: capabilities.slice(0, 10).join(', '), resource, severity: severityOf(path, capabilities), field }]
  })
}

function severityOf(path: string, capabilities: readonly string[]): Severity {
  if (EVERYBODYS.test(path)) return 'low'
  if (capabilities.includes('sudo') || (path === '' && capabilities.length > 0)) return 'critical'
  if (/^(?:sys|auth)\//.test(path) && capabilities.some((each) => each !== 'read' && each !== 'list')) return 'critical'
  return capabilities.every((each) => each === 'list') ? 'medium' : 'high'
}

/** The text tells a token that is none from one that may not: see the verification. */
function judge(answer: HttpAnswer): RevokeOutcome | undefined {
  return answer.status === 403 && /\b(?:invalid|bad) token\b/.test(answer.text()) ? { kind: 'was-dead' } : undefined
}

const EFFECT = {
  en: 'Revokes the token, and all tokens and leases (such as database users) that were made with it.',
  ja: 'トークンを失効させます。そのトークンで作られたトークンとリース（データベースユーザーなど）もすべて失効します。',
}

/** Source: https://developer.hashicorp.com/vault/api-docs/auth/token#revoke-a-token-self (2026-11-25, not opened) */
const revokeSelf = oneAction({
  method: 'POST',
  url: '/v1/auth/token/revoke-self',
  carried: HEADER,
  wasDead: [],
  effect: EFFECT,
  judge,
})

/** Source: https://developer.hashicorp.com/vault/api-docs/auth/token#revoke-a-token (2026-11-25, not opened) */
const revokeByAdmin: RevokeAction = {
  class: 'admin',
  adminParts: ['token'],
  effect: EFFECT,
  reversible: false,
  parts: ['secret'],
  hosts: [],
  needsBaseUrl: true,
  begin: ({ secret }, { admin, baseUrl }) => {
    const token = admin?.['token']
    if (token === undefined) return { kind: 'unknown', reason: 'incomplete', detail: 'without an administrator' }
    const request = {
      method: 'POST',
      url: `${baseUrl}/v1/auth/token/revoke`,
      headers: { 'x-vault-token': token.reveal() },
      body: { json: { token: secret!.reveal() } },
      secretParts: [
        { part: 'token', value: token, in: 'header', name: 'x-vault-token' },
        { part: 'secret', value: secret!, in: 'body' },
      ],
      idempotent: true,
    } as const
    return ask(request, ({ status }): RevokeOutcome => {
      if (status === 200 || status === 204) return { kind: 'done' }
      if (status === 403) return { kind: 'refused', detail: 'status 403' }
      return { kind: 'unknown', reason: status >= 500 ? 'server-error' : 'unexpected-answer', detail: `status ${status}` }
    })
  },
}

const page = revokePage(
  'https://developer.hashicorp.com/vault/docs/commands/token/revoke',
  ['As an administrator: vault token revoke <token>, or -accessor <accessor>.', 'Look in the audit log for what it did.'],
  [
    '管理者として vault token revoke <トークン>（または -accessor <アクセサー>）を実行します。',
    '監査ログで、そのトークンの操作を確認します。',
  ],
)

export const vaultRevoke: RevokePlan = { actions: [revokeByAdmin, revokeSelf], page }

/** A batch token is kept nowhere, so nothing can be deleted. */
export const vaultBatchRevoke: RevokePlan = byHandOnly(
  revokePage(
    'https://developer.hashicorp.com/vault/docs/concepts/tokens#batch-tokens',
    ['A batch token cannot be revoked: revoke the token that made it, if it is no orphan, or wait until it expires.'],
    ['バッチトークンは失効できません。作成元のトークンを失効させるか（孤立トークンでない場合）、期限切れを待ちます。'],
  ),
)

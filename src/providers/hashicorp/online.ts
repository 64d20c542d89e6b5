import { present, textAt, textsAt, timeAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { terraformAccess, terraformRevoke } from './terraform-reach.ts'
import { vaultAccess, vaultBatchRevoke, vaultRevoke } from './vault-reach.ts'

/**
 * Status 403 is said of a token that is none and of one whose policies forbid even this, so the text counts.
 * Source: https://github.com/hashicorp/vault/pull/26687 (2026-11-25), the documentation of both answers
 */
const vaultToken = oneQuestion({
  url: '/v1/auth/token/lookup-self',
  carried: { header: 'x-vault-token' },
  dead: [],
  judge: (answer) =>
    answer.status === 403 && /\b(?:invalid|bad) token\b/.test(answer.text())
      ? { kind: 'dead', reason: 'not-accepted', detail: 'invalid token' }
      : undefined,
  identity: (json) => {
    const user = textAt(json, 'data', 'display_name')
    if (user === undefined) return undefined
    const times = { expiresAt: timeAt(json, 'data', 'expire_time'), createdAt: timeAt(json, 'data', 'creation_time') }
    return { user, scopes: textsAt(json, ['data', 'policies']), ...present(times) }
  },
})

/** Source: https://developer.hashicorp.com/terraform/cloud-docs/api-docs/account (2026-11-25, not opened) */
const terraformToken = oneQuestion({
  url: 'https://app.terraform.io/api/v2/account/details',
  identity: (json) => {
    const account = textAt(json, 'data', 'id')
    return account === undefined
      ? undefined
      : { account, ...present({ user: textAt(json, 'data', 'attributes', 'username') }) }
  },
})

/** Source: https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal (2026-11-25, not opened) */
const hcpClientSecret = oneQuestion({
  url: 'https://auth.idp.hashicorp.com/oauth2/token',
  method: 'POST',
  carried: 'body',
  body: {
    form: {
      grant_type: 'client_credentials',
      client_id: '{clientId}',
      client_secret: '{secret}',
      audience: 'https://api.hashicorp.cloud',
    },
  },
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    const code = body.ok ? (textAt(body.value, 'error') ?? '') : ''
    return answer.status === 401 && ['invalid_client', 'access_denied'].includes(code)
      ? { kind: 'dead', reason: 'not-accepted', detail: code }
      : undefined
  },
  identity: (json) => (textAt(json, 'access_token') === undefined ? undefined : {}),
})

const VAULT_SERVICE = ['hashicorp-vault-service-token', 'hashicorp-vault-legacy-token', 'hashicorp-vault-token-by-name']
const VAULT_BATCH = ['hashicorp-vault-batch-token', 'hashicorp-vault-batch-token-by-name']

export const online = defineOnline({
  testedWith: ['Vault'],
  access: {
    ...Object.fromEntries([...VAULT_SERVICE, ...VAULT_BATCH].map((rule) => [rule, vaultAccess])),
    ...terraformAccess,
  },
  revoke: {
    ...Object.fromEntries([
      ...VAULT_SERVICE.map((rule) => [rule, vaultRevoke] as const),
      ...VAULT_BATCH.map((rule) => [rule, vaultBatchRevoke] as const),
    ]),
    ...terraformRevoke,
  },
  selfHosted: 'https://vault.example.com:8200',
  verify: {
    'hashicorp-vault-service-token': vaultToken,
    'hashicorp-vault-batch-token': vaultToken,
    'hashicorp-vault-legacy-token': vaultToken,
    'hashicorp-vault-token-by-name': vaultToken,
    'hashicorp-vault-batch-token-by-name': vaultToken,
    'hashicorp-terraform-api-token': terraformToken,
    'hashicorp-hcp-client-secret': hcpClientSecret,
  },
})

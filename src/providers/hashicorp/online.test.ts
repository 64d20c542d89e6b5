import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const DOCS = 'https://developer.hashicorp.com'
const vaultToken: RuleContract = {
  source: 'https://github.com/hashicorp/vault/pull/26687 (2026-11-25)',
  asks: 'GET https://vault.example.com/v1/auth/token/lookup-self',
  cases: [
    [
      {
        json: {
          data: {
            display_name: 'ldap2-tesla',
            policies: ['default'],
            expire_time: '2026-06-19T10:35:54Z',
            creation_time: 1766000000,
          },
        },
      },
      { kind: 'live', identity: { user: 'ldap2-tesla', scopes: ['default'], expiresAt: '2026-06-19T10:35:54.000Z' } },
    ],
    [
      { status: 403, json: { errors: ['2 errors occurred:\n\t* permission denied\n\t* invalid token\n\n'] } },
      { kind: 'dead', reason: 'not-accepted' },
    ],
    [{ status: 403, json: { errors: ['bad token'] } }, { kind: 'dead' }],
    [{ status: 403, json: { errors: ['permission denied'] } }, { kind: 'unknown' }],
    [{ status: 503, json: { errors: ['Vault is sealed'] } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'hashicorp-vault-service-token': vaultToken,
  'hashicorp-vault-batch-token': vaultToken,
  'hashicorp-vault-legacy-token': vaultToken,
  'hashicorp-vault-token-by-name': vaultToken,
  'hashicorp-vault-batch-token-by-name': vaultToken,
  'hashicorp-terraform-api-token': {
    source: `${DOCS}/terraform/cloud-docs/api-docs/account (2026-11-25, not opened)`,
    asks: 'GET https://app.terraform.io/api/v2/account/details',
    cases: [
      [
        { json: { data: { id: 'user-V3R563qtJNcExAkN', type: 'users', attributes: { username: 'admin' } } } },
        { kind: 'live', identity: { account: 'user-V3R563qtJNcExAkN', user: 'admin' } },
      ],
      [{ status: 401, json: { errors: [{ status: '401', title: 'unauthorized' }] } }, { kind: 'dead' }],
      [{ status: 404, json: { errors: [{ status: '404', title: 'not found' }] } }, { kind: 'unknown' }],
    ],
  },
  'hashicorp-hcp-client-secret': {
    source: `${DOCS}/hcp/docs/hcp/iam/service-principal (2026-11-25, not opened)`,
    asks: 'POST https://auth.idp.hashicorp.com/oauth2/token',
    cases: [
      [{ json: { access_token: 'x', expires_in: 3600, token_type: 'Bearer' } }, { kind: 'live' }],
      [{ status: 401, json: { error: 'access_denied', error_description: 'Unauthorized' } }, { kind: 'dead' }],
      [{ status: 403, json: { error: 'access_denied' } }, { kind: 'unknown' }],
    ],
  },
})

import { describeAccess, type AccessContract } from '#testing/access-contract.ts'
import { describeRevoke, type ActionContract } from '#testing/revoke-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const DOCS = 'https://developer.hashicorp.com/vault/api-docs'
const pay: AccessContract = {
  source: `${DOCS}/system/internal-ui-resultant-acl (2026-11-25, not opened)`,
  answers: [
    { json: { data: { display_name: 'token', policies: ['default', 'pay'] } } },
    {
      json: {
        data: {
          root: false,
          exact_paths: {
            'auth/token/lookup-self': { capabilities: ['read'] },
            'sys/auth': { capabilities: ['sudo', 'read'] },
            'secret/closed': { capabilities: ['deny'] },
          },
          glob_paths: {
            'secret/data/pay/': { capabilities: ['read', 'update'] },
            'kv/metadata/': { capabilities: ['list'] },
          },
        },
      },
    },
  ],
  grants: [
    { action: 'policy', resource: 'default', severity: 'low' },
    { action: 'policy', resource: 'pay', severity: 'medium' },
    { action: 'read', resource: 'auth/token/lookup-self', severity: 'low' },
    { action: 'sudo, read', resource: 'sys/auth', severity: 'critical' },
    { action: 'read, update', resource: 'secret/data/pay/*', severity: 'high' },
    { action: 'list', resource: 'kv/metadata/*', severity: 'medium' },
  ],
  gaps: [],
}
const vaultRules = Object.keys(online.access ?? {}).filter((rule) => rule.startsWith('hashicorp-vault-'))
describeAccess(
  provider,
  { ...online, access: Object.fromEntries(vaultRules.map((rule) => [rule, online.access![rule]!])) },
  Object.fromEntries(vaultRules.map((rule) => [rule, pay])),
)

const denied = { status: 403, json: { errors: ['permission denied'] } }
const actions: readonly ActionContract[] = [
  {
    source: `${DOCS}/auth/token#revoke-a-token (2026-11-25, not opened)`,
    asks: 'POST https://vault.example.com/v1/auth/token/revoke',
    admin: { token: ['hvs', 'administrator'].join('.') },
    cases: [
      [{ status: 204 }, { kind: 'done' }],
      [denied, { kind: 'refused' }],
    ],
  },
  {
    source: `${DOCS}/auth/token#revoke-a-token-self (2026-11-25, not opened)`,
    asks: 'POST https://vault.example.com/v1/auth/token/revoke-self',
    cases: [
      [{ status: 204 }, { kind: 'done' }],
      [denied, { kind: 'refused' }],
      [{ status: 403, json: { errors: ['permission denied', 'invalid token'] } }, { kind: 'was-dead' }],
    ],
  },
]
const revokeRules = Object.keys(online.revoke ?? {}).filter((rule) => rule.startsWith('hashicorp-vault-'))
describeRevoke(
  provider,
  { ...online, revoke: Object.fromEntries(revokeRules.map((rule) => [rule, online.revoke![rule]!])) },
  Object.fromEntries(revokeRules.map((rule) => [rule, rule.includes('batch') ? [] : actions])),
)

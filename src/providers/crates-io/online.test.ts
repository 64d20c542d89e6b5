import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const refused = (detail: string) => ({ status: 403, json: { errors: [{ detail }] } })
const token: RuleContract = {
  source: 'the tests of rust-lang/crates.io (2026-11-25)',
  asks: 'GET https://crates.io/api/v1/me',
  cases: [
    [refused('this action can only be performed on the crates.io website'), { kind: 'live' }],
    [{ json: { user: { login: 'foo' } } }, { kind: 'live', identity: { user: 'foo' } }],
    [refused('authentication failed'), { kind: 'dead' }],
    [refused('account locked'), { kind: 'unknown' }],
  ],
}
describeVerify(provider, online, { 'crates-io-api-token': token })

// What it may do, and how it is ended.
describeRevoke(provider, online, {
  'crates-io-api-token': [
    {
      source:
        'the tests of rust-lang/crates.io (2026-11-25); https://crates.io/docs/api#delete-/api/v1/tokens/current (2026-11-25, not opened)',
      asks: 'DELETE https://crates.io/api/v1/tokens/current',
      cases: [
        [{ status: 204 }, { kind: 'done' }],
        [{ status: 403, json: { errors: [{ detail: 'authentication failed' }] } }, { kind: 'was-dead' }],
        [{ status: 403, json: {} }, { kind: 'refused' }],
      ],
    },
  ],
})

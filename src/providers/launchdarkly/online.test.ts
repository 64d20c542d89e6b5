import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const BAD = { status: 401, json: { code: 'unauthorized' } }
const caller: RuleContract = {
  source: 'https://launchdarkly.com/docs/api/other/get-caller-identity (2026-11-25, not opened)',
  asks: 'GET https://app.launchdarkly.com/api/v2/caller-identity',
  cases: [
    [
      { json: { accountId: 'a1', tokenName: 'ci', authKind: 'token' } },
      { kind: 'live', identity: { account: 'a1', user: 'ci' } },
    ],
    [[BAD, BAD, BAD], { kind: 'dead' }],
    [[BAD, { json: { accountId: 'a1', tokenName: 'ci', authKind: 'token' } }], { kind: 'live' }],
    [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'launchdarkly-access-token': caller,
  'launchdarkly-sdk-key': caller,
  'launchdarkly-legacy-token': caller,
})

// What it may do, and how it is ended.
describeAccess(provider, online, {
  'launchdarkly-access-token': {
    source: 'https://launchdarkly.com/docs/api/other/get-caller-identity.mdx (2026-11-25, not opened)',
    answers: [{ json: { accountId: 'a1', tokenId: 't1', scopes: ['default'] } }, { json: { items: [{ key: 'shop' }] } }],
    grants: [{ action: 'default' }, { action: 'project', resource: 'shop' }],
    gaps: ['the role of the token'],
  },
})

describeRevoke(provider, online, {
  'launchdarkly-access-token': [
    {
      source: 'https://launchdarkly.com/docs/api/access-tokens/delete-token (2026-11-25, not opened)',
      asks: 'GET https://app.launchdarkly.com/api/v2/caller-identity',
      cases: [
        [[{ json: { accountId: 'a1', tokenId: '61095542756dba551110ae21' } }, { status: 204 }], { kind: 'done' }],
        [{ json: { accountId: 'a1' } }, { kind: 'unknown' }],
        [[{ json: { tokenId: 't1' } }, { status: 403, json: {} }], { kind: 'refused' }],
        [{ status: 401, json: {} }, { kind: 'unknown' }],
      ],
    },
  ],
  ...forRules(['launchdarkly-sdk-key', 'launchdarkly-legacy-token', 'launchdarkly-relay-key'], []),
})

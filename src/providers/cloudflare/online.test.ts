import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const API = 'https://api.cloudflare.com/client/v4'
const DOCS = 'https://developers.cloudflare.com/api/resources'
const refused = (status: number, code: number) => ({ status, json: { success: false, errors: [{ code, message: '-' }] } })
const state = (status: string) => ({
  json: { success: true, result: { id: 'ed17574386854bf78a67040be0a770b0', status, expires_on: '2027-01-01T00:00:00Z' } },
})
const userToken: RuleContract = {
  source: `${DOCS}/user/subresources/tokens/methods/verify (2026-11-25, not opened)`,
  asks: `GET ${API}/user/tokens/verify`,
  cases: [
    [
      state('active'),
      {
        kind: 'live',
        identity: { expiresAt: '2027-01-01T00:00:00.000Z', other: { token: 'ed17574386854bf78a67040be0a770b0' } },
      },
    ],
    [state('disabled'), { kind: 'dead', reason: 'disabled' }],
    [state('expired'), { kind: 'dead', reason: 'expired' }],
    [refused(403, 9109), { kind: 'unknown' }],
  ],
}
const legacyToken: RuleContract = {
  ...userToken,
  cases: [
    ...userToken.cases,
    [
      [refused(401, 1000), { json: { success: true, result: [{ id: 'a1' }] } }],
      { kind: 'live', identity: { account: 'a1' } },
    ],
    [[refused(401, 1000), refused(403, 9109)], { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'cloudflare-user-api-token': {
    ...userToken,
    cases: [...userToken.cases, [refused(401, 1000), { kind: 'dead', reason: 'not-accepted' }]],
  },
  'cloudflare-legacy-api-token': legacyToken,
  'cloudflare-token-by-name': legacyToken,
  'cloudflare-account-api-token': {
    source: `${DOCS}/accounts/methods/list (2026-11-25, not opened)`,
    asks: `GET ${API}/accounts?per_page`,
    noDead: 'code 9109 is said of tokens that are none and of those that may not do this',
    cases: [
      [
        { json: { success: true, result: [{ id: '023e105f4ecef8ad9ca31a8372d0c353', name: 'Acme' }] } },
        { kind: 'live', identity: { account: '023e105f4ecef8ad9ca31a8372d0c353', organisation: 'Acme' } },
      ],
      [refused(403, 9109), { kind: 'unknown' }],
      [{ json: { success: true, result: [] } }, { kind: 'unknown' }],
    ],
  },
  'cloudflare-legacy-global-api-key': {
    source: `${DOCS}/user/methods/get (2026-11-25, not opened)`,
    asks: `GET ${API}/user`,
    cases: [
      [
        { json: { success: true, result: { id: '7c5dae55', email: 'jane@corp.test' } } },
        { kind: 'live', identity: { account: '7c5dae55', user: 'jane@corp.test' } },
      ],
      [refused(403, 9103), { kind: 'dead' }],
      [refused(400, 6003), { kind: 'unknown' }],
    ],
  },
})

// What it may do, and how it is ended.
describeAccess(provider, online, {
  ...forRules(['cloudflare-user-api-token', 'cloudflare-legacy-api-token', 'cloudflare-token-by-name'], {
    source: 'https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/get (2026-11-25, not opened)',
    answers: [
      { json: { result: { id: 'ed17574386854bf78a67040be0a770b0', status: 'active' } } },
      {
        json: {
          result: {
            policies: [
              {
                effect: 'allow',
                resources: { 'com.cloudflare.api.account.zone.*': '*' },
                permission_groups: [{ name: 'DNS Write' }],
              },
              { effect: 'deny', permission_groups: [{ name: 'x' }] },
            ],
          },
        },
      },
      { json: { result: [{ id: 'a1', name: 'Acme' }] } },
      { json: { result: [{ name: 'example.com', permissions: ['#zone:read', '#dns_records:edit'] }] } },
    ],
    grants: [
      { action: 'DNS Write', resource: 'com.cloudflare.api.account.zone.*', severity: 'high' },
      { action: 'account', resource: 'Acme' },
      { action: '#dns_records:edit', resource: 'example.com', severity: 'critical' },
    ],
    gaps: [],
  }),
  'cloudflare-account-api-token': {
    source: 'https://developers.cloudflare.com/api/resources/zones/methods/list (2026-11-25, not opened)',
    answers: [{ json: { result: [{ id: 'a1', name: 'Acme' }] } }, { json: { result: [] } }],
    grants: [{ action: 'account', resource: 'Acme' }],
    gaps: ['policies'],
  },
})

describeRevoke(provider, online, {
  ...forRules(
    ['cloudflare-user-api-token', 'cloudflare-legacy-api-token', 'cloudflare-token-by-name'],
    [
      {
        source:
          'https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/delete (2026-11-25, not opened)',
        asks: 'GET https://api.cloudflare.com/client/v4/user/tokens/verify',
        cases: [
          [
            [
              { json: { success: true, result: { id: 'ed17574386854bf78a67040be0a770b0', status: 'active' } } },
              { json: { success: true, result: { id: 'ed17574386854bf78a67040be0a770b0' } } },
            ],
            { kind: 'done' },
          ],
          [
            [{ json: { success: true, result: { id: 'ed17574386854bf78a67040be0a770b0' } } }, { status: 403, json: {} }],
            { kind: 'refused' },
          ],
          [{ status: 401, json: { errors: [{ code: 1000 }] } }, { kind: 'unknown' }],
        ],
      },
    ],
  ),
  ...forRules(
    [
      'cloudflare-account-api-token',
      'cloudflare-global-api-key',
      'cloudflare-legacy-global-api-key',
      'cloudflare-global-key-by-name',
      'cloudflare-origin-ca-key',
      'cloudflare-r2-secret-key',
    ],
    [],
  ),
})

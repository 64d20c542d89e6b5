import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const token: RuleContract = {
  source: 'https://huggingface.co/docs/hub/api (2026-11-25, not opened)',
  asks: 'GET https://huggingface.co/api/whoami-v2',
  cases: [
    [
      {
        json: {
          type: 'user',
          id: '5e1d2c',
          name: 'jane',
          orgs: [{ name: 'acme' }],
          auth: {
            type: 'access_token',
            accessToken: { displayName: 'ci', role: 'write', createdAt: '2025-01-02T03:04:05.000Z' },
          },
        },
      },
      {
        kind: 'live',
        identity: {
          user: 'jane',
          account: '5e1d2c',
          organisation: 'acme',
          scopes: ['write'],
          createdAt: '2025-01-02T03:04:05.000Z',
        },
      },
    ],
    [{ status: 401, json: { error: 'Invalid user token.' } }, { kind: 'dead' }],
    [{ status: 403, json: { error: 'Forbidden' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'huggingface-user-token': token,
  'huggingface-organization-token': token,
  'huggingface-oauth-token': token,
  'huggingface-legacy-token': token,
})

import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const viewer: RuleContract = {
  source: 'https://linear.app/developers/graphql (2026-11-25, not opened)',
  asks: 'POST https://api.linear.app/graphql',
  cases: [
    [
      { json: { data: { viewer: { id: 'u1', email: 'jane@corp.test' }, organization: { name: 'Acme' } } } },
      { kind: 'live', identity: { account: 'u1', user: 'jane@corp.test', organisation: 'Acme' } },
    ],
    [{ status: 401, json: { errors: [{ extensions: { code: 'AUTHENTICATION_ERROR' } }] } }, { kind: 'dead' }],
    [{ status: 400, json: { errors: [{ extensions: { code: 'FORBIDDEN' } }] } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, { 'linear-api-key': viewer, 'linear-oauth-token': viewer })

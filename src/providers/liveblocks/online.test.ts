import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const key: RuleContract = {
  source: 'https://liveblocks.io/docs/api-reference/rest-api-endpoints#get-rooms (2026-11-25, not opened)',
  asks: 'GET https://api.liveblocks.io/v2/rooms?limit',
  cases: [
    [{ json: { data: [], nextCursor: null } }, { kind: 'live' }],
    [{ status: 401, json: { error: 'UNAUTHORIZED' } }, { kind: 'dead' }],
    [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'liveblocks-secret-key': key,
  'liveblocks-development-secret-key': key,
})

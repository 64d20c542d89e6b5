import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const key: RuleContract = {
  source: 'https://wakatime.com/developers#users (2026-11-25, not opened)',
  asks: 'GET https://wakatime.corp.example/api/v1/users/current',
  cases: [
    [{ json: { data: { id: 'u1', username: 'jane' } } }, { kind: 'live', identity: { account: 'u1', user: 'jane' } }],
    [{ status: 401, json: { error: 'Unauthorized' } }, { kind: 'dead' }],
    [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
  ],
  baseUrl: 'https://wakatime.corp.example',
}

describeVerify(provider, online, {
  'wakatime-api-key': key,
  'wakatime-legacy-api-key': key,
})

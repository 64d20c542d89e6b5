import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const key: RuleContract = {
  source: 'https://www.truenas.com/docs/scale/api/ (2026-11-25, not opened)',
  asks: 'GET https://nas.corp.example/api/v2.0/system/info',
  cases: [
    [{ json: { hostname: 'nas', version: '24.10' } }, { kind: 'live', identity: { organisation: 'nas' } }],
    [{ status: 401, body: 'Unauthorized' }, { kind: 'dead' }],
    [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'truenas-api-key': key,
  'truenas-call-api-key': key,
})

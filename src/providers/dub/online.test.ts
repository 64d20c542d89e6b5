import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const key: RuleContract = {
  source: 'https://dub.co/docs/api-reference/errors (2026-11-25, not opened)',
  asks: 'GET https://api.dub.co/links/count',
  cases: [
    [{ json: 12 }, { kind: 'live', identity: { other: { links: 12 } } }],
    [{ status: 401, json: { error: { code: 'unauthorized' } } }, { kind: 'dead' }],
    [{ status: 403, json: { error: { code: 'forbidden' } } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'dub-api-key': key,
  'dub-access-token': key,
})

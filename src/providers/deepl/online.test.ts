import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const usage = (host: string): RuleContract => ({
  source: 'https://developers.deepl.com/docs/best-practices/error-handling (2026-11-25, not opened)',
  asks: `GET https://${host}/v2/usage`,
  cases: [
    [{ json: { character_count: 180118, character_limit: 1250000 } }, { kind: 'live' }],
    [{ status: 403 }, { kind: 'dead' }],
    [{ status: 456, json: { message: 'Quota exceeded' } }, { kind: 'unknown' }],
  ],
})

describeVerify(provider, online, {
  'deepl-free-api-key': usage('api-free.deepl.com'),
  'deepl-api-key': usage('api.deepl.com'),
})

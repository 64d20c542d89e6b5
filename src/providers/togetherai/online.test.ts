import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const apiKey: RuleContract = {
  source: 'https://docs.together.ai/docs/error-codes (2026-11-25, not opened)',
  asks: 'GET https://api.together.xyz/v1/models',
  cases: [
    [{ json: [{ id: 'meta-llama/Llama-3.3-70B-Instruct-Turbo', object: 'model' }] }, { kind: 'live' }],
    [{ status: 401, json: { error: { code: 'invalid_api_key' } } }, { kind: 'dead' }],
    [{ status: 403, json: {} }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, { 'togetherai-api-key': apiKey, 'togetherai-legacy-api-key': apiKey })

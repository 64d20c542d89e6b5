import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const key: RuleContract = {
  source: 'https://docs.pdfshift.io/api-reference/credits-usage (2026-11-25, not opened)',
  asks: 'GET https://api.pdfshift.io/v3/credits/usage',
  cases: [
    [{ json: { success: true, credits: { base: 50, total: 50, used: 1 } } }, { kind: 'live' }],
    [{ status: 401, json: { success: false, code: 401 } }, { kind: 'dead' }],
    [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'pdfshift-api-key': key,
  'pdfshift-secret-key': key,
})

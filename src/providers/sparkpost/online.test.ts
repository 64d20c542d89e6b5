import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const good = { json: { results: { customer_id: 123, company_name: 'Acme', status: 'active' } } }
const refused = { status: 401, json: { errors: [{ message: 'Unauthorized.' }] } }
const apiKey: RuleContract = {
  source: 'https://developers.sparkpost.com/api/account/ (2026-11-25, not opened)',
  asks: 'GET https://api.sparkpost.com/api/v1/account',
  cases: [
    [good, { kind: 'live', identity: { account: '123', organisation: 'Acme' } }],
    [[refused, good], { kind: 'live' }],
    [refused, { kind: 'dead' }],
    [[refused, { status: 500 }], { kind: 'unknown' }],
    [
      { status: 403, json: { errors: [{ message: 'Forbidden.' }] } },
      { kind: 'live', limited: 'the key lacks a permission' },
    ],
  ],
}

describeVerify(provider, online, { 'sparkpost-api-key': apiKey, 'sparkpost-api-key-by-name': apiKey })

import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const key: RuleContract = {
  source: 'https://docs.dependencytrack.org/integrations/rest-api/ (2026-11-25, not opened)',
  asks: 'GET https://deptrack.corp.example/api/v1/team/self',
  cases: [
    [
      { json: { uuid: 'u1', name: 'Automation' } },
      { kind: 'live', identity: { account: 'u1', organisation: 'Automation' } },
    ],
    [{ status: 401, body: 'Unauthorized' }, { kind: 'dead' }],
    [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'dependencytrack-api-key': key,
  'dependencytrack-identified-api-key': key,
})

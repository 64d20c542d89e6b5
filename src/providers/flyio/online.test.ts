import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const apps: RuleContract = {
  source: 'https://fly.io/docs/machines/api/apps-resource/ (2026-11-25, not opened)',
  asks: 'GET https://api.machines.dev/v1/apps?org_slug',
  noDead: 'a token for one app or organisation may get the same refusal',
  cases: [
    [{ json: { total_apps: 0, apps: [] } }, { kind: 'live' }],
    [{ status: 401, json: { error: 'unauthorized' } }, { kind: 'unknown' }],
    [{ status: 404 }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, { 'flyio-macaroon-token': apps, 'flyio-oauth-token': apps, 'flyio-legacy-token': apps })

import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
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

// What it may do, and how it is ended.
describeAccess(provider, online, {
  ...forRules(['flyio-macaroon-token', 'flyio-oauth-token', 'flyio-legacy-token'], {
    source: 'https://fly.io/docs/machines/api/apps-resource/ (2026-11-25, not opened)',
    answers: [{ json: { total_apps: 1, apps: [{ id: '1', name: 'shop' }] } }],
    grants: [{ action: 'app', resource: 'shop' }],
    gaps: ['apps of other', 'caveats'],
  }),
})

describeRevoke(provider, online, {
  ...forRules(['flyio-macaroon-token', 'flyio-oauth-token', 'flyio-legacy-token'], []),
})

import { describeVerify } from '#testing/online-contract.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'pulumi-access-token': {
    source: 'https://www.pulumi.com/docs/reference/cloud-rest-api/ (2026-11-25, not opened)',
    asks: 'GET https://api.pulumi.com/api/user',
    cases: [
      [
        { json: { id: 'u1', githubLogin: 'jane', organizations: [{ githubLogin: 'acme' }] } },
        { kind: 'live', identity: { user: 'jane', account: 'u1', organisation: 'acme' } },
      ],
      [
        { status: 401, json: { code: 401, message: 'Unauthorized: No credentials provided or are invalid.' } },
        { kind: 'dead' },
      ],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})

// What it may do, and how it is ended.
describeAccess(provider, online, {
  'pulumi-access-token': {
    source: 'https://www.pulumi.com/docs/reference/cloud-rest-api/ (2026-11-25, not opened)',
    answers: [
      { json: { githubLogin: 'alice', organizations: [{ githubLogin: 'acme' }] } },
      { json: { stacks: [{ orgName: 'acme', projectName: 'site', stackName: 'prod' }] } },
    ],
    grants: [
      { action: 'organization', resource: 'acme' },
      { action: 'stack', resource: 'acme/site/prod', severity: 'critical' },
    ],
    gaps: ['the permission'],
  },
})

describeRevoke(provider, online, {
  'pulumi-access-token': [],
})

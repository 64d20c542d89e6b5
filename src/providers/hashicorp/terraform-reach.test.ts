import { describeAccess } from '#testing/access-contract.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'
import { terraformAccess, terraformRevoke } from './terraform-reach.ts'

describeAccess(
  provider,
  { ...online, access: terraformAccess },
  {
    'hashicorp-terraform-api-token': {
      source: 'https://developer.hashicorp.com/terraform/cloud-docs/api-docs/organizations (2026-11-25, not opened)',
      answers: [
        { json: { data: [{ id: 'acme', attributes: { permissions: { 'can-create-workspace': true } } }] } },
        { json: { data: [{ id: 'ws-1', attributes: { name: 'prod' } }] } },
      ],
      grants: [
        { action: 'manage workspaces', resource: 'acme', severity: 'critical' },
        { action: 'workspace', resource: 'prod', severity: 'high' },
      ],
      gaps: ['permissions on'],
    },
  },
)
describeRevoke(provider, { ...online, revoke: terraformRevoke }, { 'hashicorp-terraform-api-token': [] })

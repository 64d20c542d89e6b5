import { each } from '#core/found.ts'
import { listAt, textAt, valueAt } from '#core/json-facts.ts'
import { lookAround } from '#core/look-around.ts'
import { byHandOnly } from '#core/one-action.ts'
import { tokenPage } from '#core/usual-pages.ts'
import type { AccessPlan } from '#core/access.ts'
import type { PlansByRule } from '#core/online.ts'
import type { RevokePlan } from '#core/revoke.ts'

const API = 'https://app.terraform.io/api/v2'

/** Whoever may change an organisation's workspaces runs code with the workspaces' cloud credentials. */
export const terraformAccess: PlansByRule<AccessPlan> = {
  'hashicorp-terraform-api-token': lookAround(
    [
      {
        what: 'organizations',
        url: `${API}/organizations?page%5Bsize%5D=100`,
        finds: each({
          list: ['data'],
          name: [['id']],
          action: (organisation) =>
            valueAt(organisation, 'attributes', 'permissions', 'can-create-workspace') === true
              ? 'manage workspaces'
              : 'organization',
          severity: (action) => (action === 'organization' ? 'medium' : 'critical'),
        }),
        paged: { page: 'page[number]', size: 100, list: ['data'] },
        leads: (json) =>
          listAt(json, 'data').flatMap((organisation) => {
            const id = textAt(organisation, 'id')
            if (id === undefined) return []
            return {
              what: `workspaces of ${id}`,
              url: `${API}/organizations/${encodeURIComponent(id)}/workspaces?page%5Bsize%5D=100`,
              finds: each({ list: ['data'], name: [['attributes', 'name']], action: 'workspace', severity: 'high' }),
              paged: { page: 'page[number]', size: 100, list: ['data'] },
            }
          }),
      },
    ],
    ['permissions on each workspace'],
  ),
}

/** There is an API, but it does not say which of the listed tokens asks. */
export const terraformRevoke: PlansByRule<RevokePlan> = {
  'hashicorp-terraform-api-token': byHandOnly(tokenPage('https://app.terraform.io/app/settings/tokens')),
}

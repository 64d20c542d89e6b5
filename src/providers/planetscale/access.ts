import { each } from '#core/found.ts'
import { listAt, textAt } from '#core/json-facts.ts'
import { lookAround } from '#core/look-around.ts'
import type { AccessPlan } from '#core/access.ts'
import type { CredentialParts } from '#core/conversation.ts'
import type { PlansByRule } from '#core/online.ts'

const API = 'https://api.planetscale.com/v1/organizations'

/** Id and token are sent as one. */
const planOf = (credential: CredentialParts): AccessPlan => {
  const carried = { header: 'authorization', before: `${credential['tokenId']?.reveal() ?? ''}:` }
  return lookAround(
    [
      {
        what: 'organizations',
        url: API,
        carried,
        finds: each({ list: ['data'], name: [['name']], action: 'organization', severity: 'medium' }),
        leads: (json) =>
          listAt(json, 'data').flatMap((organisation) => {
            const name = textAt(organisation, 'name')
            if (name === undefined) return []
            return {
              what: `databases of ${name}`,
              url: `${API}/${encodeURIComponent(name)}/databases?per_page=100`,
              carried,
              finds: each({ list: ['data'], name: [['name']], action: 'database', severity: 'critical' }),
              paged: { page: 'page', size: 100, list: ['data'] },
            }
          }),
      },
    ],
    ['permissions of the token'],
  )
}

export const access: PlansByRule<AccessPlan> = {
  'planetscale-service-token': {
    ...planOf({}),
    parts: ['tokenId', 'secret'],
    begin: (credential, setting) => planOf(credential).begin(credential, setting),
  },
}

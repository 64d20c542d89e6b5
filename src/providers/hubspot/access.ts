import { scoped } from '#core/found.ts'
import { textAt, textsAt } from '#core/json-facts.ts'
import { lookAround } from '#core/look-around.ts'
import type { AccessPlan } from '#core/access.ts'
import type { PlansByRule } from '#core/online.ts'

/** Source: https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview (2026-11-25, not opened) */
export const access: PlansByRule<AccessPlan> = {
  'hubspot-private-app-token': lookAround([
    {
      what: 'scopes',
      url: 'https://api.hubapi.com/oauth/v2/private-apps/get/access-token-info',
      method: 'POST',
      body: { json: { tokenKey: '{secret}' } },
      finds: (json) => {
        const portal = textAt(json, 'hubId')
        return portal === undefined ? undefined : scoped(textsAt(json, ['scopes'], 300), portal, 'scopes')
      },
    },
  ]),
}

import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'
import { revoke } from './revoke.ts'
import { access } from './access.ts'

/** Source: https://planetscale.com/docs/api/reference/list_organizations (2026-11-25, not opened) */
const serviceToken: VerifyPlan = {
  parts: ['tokenId', 'secret'],
  hosts: ['api.planetscale.com'],
  begin: (credential, setting) =>
    oneQuestion({
      url: 'https://api.planetscale.com/v1/organizations',
      carried: { header: 'authorization', before: `${credential['tokenId']!.reveal()}:` },
      identity: (json) => {
        const organisation = textAt(json, 'data', 0, 'name')
        return organisation === undefined
          ? undefined
          : { organisation, ...present({ account: textAt(json, 'data', 0, 'id') }) }
      },
    }).begin(credential, setting),
}

export const online = defineOnline({ verify: { 'planetscale-service-token': serviceToken }, revoke, access })

import { textAt } from '#core/json-facts.ts'
import { byHandOnly, DELETES_TOKEN } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { renewalPage, tokenPage } from '#core/usual-pages.ts'
import { twoStepAction } from '#core/two-step-action.ts'
import type { CredentialParts } from '#core/conversation.ts'
import type { RevokeAction, RevokePlan } from '#core/revoke.ts'

const API = 'https://api.planetscale.com/v1/organizations'

/** Works for a token that may delete tokens of its organisation. */
const actionOf = (credential: CredentialParts): RevokeAction => {
  const carried = { header: 'authorization', before: `${credential['tokenId']?.reveal() ?? ''}:` }
  return twoStepAction({
    first: { url: API, carried },
    ids: (json) => {
      const organisation = textAt(json, 'data', 0, 'name')
      // A token belongs to one organisation.
      return organisation === undefined || textAt(json, 'data', 1, 'name') !== undefined ? undefined : { organisation }
    },
    act: ({ organisation }) => ({
      method: 'DELETE',
      url: `${API}/${organisation}/service-tokens/{tokenId}`,
      carried,
      done: [204],
    }),
    effect: DELETES_TOKEN,
  })
}

const serviceToken: RevokeAction = {
  ...actionOf({}),
  parts: ['tokenId', 'secret'],
  begin: (credential, setting) => actionOf(credential).begin(credential, setting),
}

export const revoke: PlansByRule<RevokePlan> = {
  'planetscale-service-token': {
    actions: [serviceToken],
    page: tokenPage('https://app.planetscale.com/~/settings/service-tokens'),
  },
  'planetscale-password': byHandOnly(renewalPage('https://app.planetscale.com/')),
  ...forRules(
    ['planetscale-oauth-token'],
    byHandOnly(tokenPage('https://app.planetscale.com/settings/authorized-applications')),
  ),
}

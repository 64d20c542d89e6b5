import { byHandOnly, DELETES_TOKEN, oneAction } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { keyPage, renewalPage } from '#core/usual-pages.ts'
import { idOf } from './key-id.ts'
import type { RevokeAction, RevokePlan } from '#core/revoke.ts'

const page = keyPage('https://login.tailscale.com/admin/settings/keys')

/** A token of a user may delete that user's keys, and so itself. */
const ownKey: RevokeAction = {
  class: 'self',
  effect: DELETES_TOKEN,
  reversible: false,
  parts: ['secret'],
  hosts: ['api.tailscale.com'],
  begin: (credential, setting) => {
    const id = idOf(credential)
    if (id === undefined) return { kind: 'unknown', reason: 'structure-fails' }
    const url = `https://api.tailscale.com/api/v2/tailnet/-/keys/${id}`
    return oneAction({ method: 'DELETE', url, effect: DELETES_TOKEN }).begin(credential, setting)
  },
}

export const revoke: PlansByRule<RevokePlan> = {
  'tailscale-api-token': { actions: [ownKey], page },
  ...forRules(['tailscale-auth-key', 'tailscale-key-of-another-kind'], byHandOnly(page)),
  'tailscale-oauth-secret': byHandOnly(keyPage('https://login.tailscale.com/admin/settings/oauth')),
  'tailscale-scim-key': byHandOnly(renewalPage('https://login.tailscale.com/admin/settings/user-management')),
  'tailscale-webhook-secret': byHandOnly(renewalPage('https://login.tailscale.com/admin/settings/webhooks')),
}

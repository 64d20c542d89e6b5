import { present, textAt, textsAt, timeAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'
import { access } from './access.ts'
import { idOf } from './key-id.ts'
import { revoke } from './revoke.ts'

const HOST = 'api.tailscale.com'

/** A key may ask about itself by the id in it. Source: https://tailscale.com/api (2026-11-25, not opened) */
const apiToken: VerifyPlan = {
  parts: ['secret'],
  hosts: [HOST],
  begin: (credential, setting) => {
    const id = idOf(credential)
    if (id === undefined) return { kind: 'unknown', reason: 'structure-fails' }
    return oneQuestion({
      url: `https://${HOST}/api/v2/tailnet/-/keys/${id}`,
      identity: (json) => {
        if (textAt(json, 'id') !== id) return undefined
        const times = { createdAt: timeAt(json, 'created'), expiresAt: timeAt(json, 'expires') }
        const scopes = textsAt(json, ['scopes'])
        return {
          account: id,
          ...present({ user: textAt(json, 'userId'), ...times }),
          ...(scopes.length === 0 ? {} : { scopes }),
        }
      },
    }).begin(credential, setting)
  },
}

export const online = defineOnline({ verify: { 'tailscale-api-token': apiToken }, access, revoke })

import { present, textAt, valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'

/** A token for one app or organisation may be refused the same way, so a refusal proves nothing. */
const apps = (before: string): VerifyPlan =>
  oneQuestion({
    url: 'https://api.machines.dev/v1/apps?org_slug=personal',
    carried: { header: 'authorization', before },
    dead: [],
    identity: (json) =>
      Array.isArray(valueAt(json, 'apps'))
        ? present({ organisation: textAt(json, 'apps', 0, 'organization', 'slug') })
        : undefined,
  })

export const online = defineOnline({
  verify: {
    'flyio-macaroon-token': apps('FlyV1 '),
    'flyio-oauth-token': apps('Bearer '),
    'flyio-legacy-token': apps('Bearer '),
  },
  access,
  revoke,
})

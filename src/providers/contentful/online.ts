import { inTurn } from '#core/in-turn.ts'
import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'

/**
 * Source: https://www.contentful.com/developers/docs/references/content-management-api/#/reference/users (2026-11-25, not opened)
 */
const managementAt = (host: string): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/users/me`,
    identity: (json) => {
      const account = textAt(json, 'sys', 'id')
      return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'email') }) }
    },
  })

/**
 * An organisation is in one of two regions.
 * Source: https://contentful.com/developers/docs/references/content-management-api/overview (2026-11-25)
 */
const management = inTurn(managementAt('api.contentful.com'), managementAt('api.eu.contentful.com'))

export const online = defineOnline({
  verify: { 'contentful-management-token': management, 'contentful-legacy-management-token': management },
  access,
  revoke,
})

import { inTurn } from '#core/in-turn.ts'
import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'

/** Source: https://learning.postman.com/docs/developer/postman-api/authentication/ (2026-11-25, not opened) */
const keyAt = (host: string): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/me`,
    carried: { header: 'x-api-key' },
    identity: (json) => {
      const account = textAt(json, 'user', 'id')
      return account === undefined
        ? undefined
        : {
            account,
            ...present({ user: textAt(json, 'user', 'username'), organisation: textAt(json, 'user', 'teamDomain') }),
          }
    },
  })

/** A team is in one of two regions. Source: https://learning.postman.com/api-docs (2026-11-25) */
const key = inTurn(keyAt('api.getpostman.com'), keyAt('api.eu.postman.com'))

export const online = defineOnline({ verify: { 'postman-api-key': key }, access, revoke })

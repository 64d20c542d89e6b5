import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'

/** Source: https://circleci.com/docs/api/v2/#tag/User/operation/getCurrentUser (2026-11-25, not opened) */
const me = (isOfPerson: boolean): VerifyPlan =>
  oneQuestion({
    url: 'https://circleci.com/api/v2/me',
    carried: { header: 'circle-token' },
    // Tokens of projects have the same older form, and may not ask this.
    dead: isOfPerson ? [401] : [],
    identity: (json) => {
      const account = textAt(json, 'id')
      return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'login') }) }
    },
  })

export const online = defineOnline({
  verify: {
    'circleci-personal-token': me(true),
    'circleci-unprefixed-token': me(false),
    'circleci-token-by-name': me(false),
  },
  access,
  revoke,
})

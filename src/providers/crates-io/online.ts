import { textAt } from '#core/json-facts.ts'
import { DELETES_TOKEN, oneAction } from '#core/one-action.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { tokenPage } from '#core/usual-pages.ts'
import type { HttpAnswer } from '#core/outgoing-request.ts'

const carried = { header: 'authorization', before: '' } as const

const detailOf = (answer: HttpAnswer): string => {
  const body = answer.json()
  return body.ok && answer.status === 403 ? (textAt(body.value, 'errors', 0, 'detail') ?? '') : ''
}

/**
 * Tokens are refused here, each in other words: one that is none fails to authenticate; a good one may not do this.
 * Source: the tests of rust-lang/crates.io (2026-11-25)
 */
const token = oneQuestion({
  url: 'https://crates.io/api/v1/me',
  carried,
  dead: [],
  judge: (answer) => {
    const said = detailOf(answer)
    if (said === 'authentication failed') return { kind: 'dead', reason: 'not-accepted', detail: said }
    return said === 'this action can only be performed on the crates.io website'
      ? { kind: 'live', identity: {}, limited: 'not asked with a session' }
      : undefined
  },
  identity: (json) => {
    const user = textAt(json, 'user', 'login')
    return user === undefined ? undefined : { user }
  },
})

export const online = defineOnline({
  verify: { 'crates-io-api-token': token },
  revoke: {
    'crates-io-api-token': {
      actions: [
        oneAction({
          method: 'DELETE',
          url: 'https://crates.io/api/v1/tokens/current',
          carried,
          done: [204],
          judge: (answer) => (detailOf(answer) === 'authentication failed' ? { kind: 'was-dead' } : undefined),
          effect: DELETES_TOKEN,
        }),
      ],
      page: tokenPage('https://crates.io/settings/tokens'),
    },
  },
})

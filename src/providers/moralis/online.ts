import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/**
 * A plan that is used up is refused with 401 as well.
 * Source: https://docs.moralis.com/web3-data-api/evm/reference/web3-api-version (2026-11-25, not opened)
 */
const key = oneQuestion({
  url: 'https://deep-index.moralis.io/api/v2.2/web3/version',
  carried: { header: 'x-api-key' },
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    const said = answer.status === 401 && body.ok ? textAt(body.value, 'message') : undefined
    return said?.toLowerCase().startsWith('token is invalid') === true
      ? { kind: 'dead', reason: 'not-accepted', detail: 'token is invalid' }
      : undefined
  },
  identity: (json) => (textAt(json, 'version') === undefined ? undefined : {}),
})

export const online = defineOnline({ verify: { 'moralis-api-key': key } })

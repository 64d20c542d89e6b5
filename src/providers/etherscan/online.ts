import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://docs.etherscan.io/etherscan/support/common-error-messages (2026-11-25) */
const key = oneQuestion({
  url: 'https://api.etherscan.io/v2/api?chainid=1&module=stats&action=ethprice',
  carried: { query: 'apikey' },
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    const said = body.ok && textAt(body.value, 'status') === '0' ? textAt(body.value, 'result') : undefined
    return said?.startsWith('Invalid API Key') === true
      ? { kind: 'dead', reason: 'not-accepted', detail: 'Invalid API Key' }
      : undefined
  },
  identity: (json) => (textAt(json, 'result', 'ethusd') === undefined ? undefined : {}),
})

export const online = defineOnline({ verify: { 'etherscan-api-key': key } })

import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/**
 * Only this text means that there is no such key; 401 may also ask for its secret.
 * Source: https://docs.metamask.io/services/reference/ethereum/json-rpc-methods/eth_chainid/ (2026-11-25, not opened)
 */
const key = oneQuestion({
  url: 'https://mainnet.infura.io/v3/{secret}',
  method: 'POST',
  carried: 'path',
  body: { json: { jsonrpc: '2.0', id: 1, method: 'eth_chainId', params: [] } },
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    return answer.status === 401 && body.ok && textAt(body.value, 'error', 'message') === 'invalid project id'
      ? { kind: 'dead', reason: 'not-accepted', detail: 'invalid project id' }
      : undefined
  },
  identity: (json) => (textAt(json, 'result') === undefined ? undefined : {}),
})

export const online = defineOnline({ verify: { 'infura-api-key': key, 'infura-key-by-name': key } })

import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { revoke } from './revoke.ts'

/**
 * What the vendor's own client asks. A server of a company's own gives out keys of the same form, so a refusal proves
 * nothing.
 */
const apiKey = oneQuestion({
  url: 'https://api.wandb.ai/graphql',
  method: 'POST',
  carried: { basic: ['=api', 'secret'] },
  body: { json: { query: 'query Viewer { viewer { id entity username email } }' } },
  dead: [],
  identity: (json) => {
    const account = textAt(json, 'data', 'viewer', 'id')
    const facts = {
      user: textAt(json, 'data', 'viewer', 'username'),
      organisation: textAt(json, 'data', 'viewer', 'entity'),
    }
    return account === undefined ? undefined : { account, ...present(facts) }
  },
})

export const online = defineOnline({
  verify: { 'weights-and-biases-api-key': apiKey, 'weights-and-biases-legacy-api-key': apiKey },
  revoke,
})

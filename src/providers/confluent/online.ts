import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { revoke } from './revoke.ts'
import { access } from './access.ts'

/** A key of a single cluster is refused here like one that is none, so a refusal proves nothing. */
const cloudKey = oneQuestion({
  url: 'https://api.confluent.cloud/org/v2/organizations?page_size=10',
  carried: { basic: ['apiKey', 'secret'] },
  dead: [],
  identity: (json) => {
    const account = textAt(json, 'data', 0, 'id')
    return account === undefined
      ? undefined
      : { account, ...present({ organisation: textAt(json, 'data', 0, 'display_name') }) }
  },
})

export const online = defineOnline({ verify: { 'confluent-api-secret': cloudKey }, revoke, access })

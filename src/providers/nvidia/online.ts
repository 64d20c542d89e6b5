import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Asks whose key it is; what is said of a key that is none is not documented. */
const apiKey = oneQuestion({
  url: 'https://api.ngc.nvidia.com/v3/keys/get-caller-info',
  method: 'POST',
  carried: 'body',
  body: { form: { credentials: '{secret}' } },
  dead: [],
  identity: (json) => {
    const type = textAt(json, 'type')
    if (type === undefined) return undefined
    return { ...present({ user: textAt(json, 'user', 'email'), organisation: textAt(json, 'orgName') }), other: { type } }
  },
})

export const online = defineOnline({ verify: { 'nvidia-api-key': apiKey } })

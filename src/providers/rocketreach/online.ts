import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://docs.rocketreach.co/reference/account-api (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.rocketreach.co/api/v2/account',
  carried: { header: 'api-key' },
  identity: (json) => {
    const account = textAt(json, 'id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'email') }) }
  },
})

export const online = defineOnline({
  verify: {
    'rocketreach-api-key': key,
    'rocketreach-api-key-of-hex-digits': key,
    'rocketreach-api-key-of-the-longer-form': key,
  },
})

import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://octopus.com/docs/octopus-rest-api (2026-11-25, not opened) */
const key = oneQuestion({
  url: '/api/users/me',
  carried: { header: 'x-octopus-apikey' },
  identity: (json) => {
    const account = textAt(json, 'Id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'Username') }) }
  },
})

export const online = defineOnline({ verify: { 'octopus-deploy-api-key': key }, selfHosted: 'https://acme.octopus.app' })

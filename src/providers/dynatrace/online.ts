import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://docs.dynatrace.com/docs/dynatrace-api/basics/dynatrace-api-authentication (2026-11-25, not opened) */
const apiToken = oneQuestion({
  url: '/api/v1/config/clusterversion',
  carried: { header: 'authorization', before: 'Api-Token ' },
  limited: { 403: 'scope missing' },
  identity: (json) => (textAt(json, 'version') === undefined ? undefined : {}),
})

export const online = defineOnline({
  selfHosted: 'https://abc12345.live.dynatrace.com',
  verify: { 'dynatrace-api-token': apiToken },
})

import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://docs.dependencytrack.org/integrations/rest-api/ (2026-11-25, not opened) */
const key = oneQuestion({
  url: '/api/v1/team/self',
  carried: { header: 'x-api-key' },
  identity: (json) => {
    const account = textAt(json, 'uuid')
    return account === undefined ? undefined : { account, ...present({ organisation: textAt(json, 'name') }) }
  },
})

export const online = defineOnline({
  verify: { 'dependencytrack-api-key': key, 'dependencytrack-identified-api-key': key },
  selfHosted: 'https://deptrack.corp.example',
})

import { valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://packagecloud.io/docs/api#resource_distributions (2026-11-25, not opened) */
const token = oneQuestion({
  url: '/api/v1/distributions.json',
  publicBase: 'https://packagecloud.io',
  carried: { basic: ['secret', '='] },
  identity: (json) => (Array.isArray(valueAt(json, 'deb')) ? {} : undefined),
})

export const online = defineOnline({ verify: { 'packagecloud-token': token }, selfHosted: 'https://packages.corp.example' })

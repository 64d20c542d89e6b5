import { valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://docs.getunleash.io/reference/api/unleash/get-projects (2026-11-25, not opened) */
const admin = oneQuestion({
  url: '/api/admin/projects',
  carried: { header: 'authorization' },
  identity: (json) => (Array.isArray(valueAt(json, 'projects')) ? {} : undefined),
})

export const online = defineOnline({ verify: { 'unleash-admin-token': admin }, selfHosted: 'https://unleash.corp.example' })

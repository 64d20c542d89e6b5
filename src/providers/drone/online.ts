import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://docs.drone.io/api/user/user_info/ (2026-11-25, not opened) */
const token = oneQuestion({
  url: '/api/user',
  identity: (json) => {
    const user = textAt(json, 'login')
    return user === undefined ? undefined : { user }
  },
})

export const online = defineOnline({ verify: { 'drone-access-token': token }, selfHosted: 'https://drone.corp.example' })

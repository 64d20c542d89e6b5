import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://docs.influxdata.com/influxdb/v2/api/#operation/GetMe (2026-11-25, not opened) */
const token = oneQuestion({
  url: '/api/v2/me',
  carried: { header: 'authorization', before: 'Token ' },
  identity: (json) => {
    const account = textAt(json, 'id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'name') }) }
  },
})

export const online = defineOnline({
  verify: { 'influxdb-api-token': token },
  selfHosted: 'https://influxdb.corp.example',
})

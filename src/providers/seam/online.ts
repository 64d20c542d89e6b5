import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://docs.seam.co/latest/api/workspaces/get (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://connect.getseam.com/workspaces/get',
  identity: (json) => {
    const account = textAt(json, 'workspace', 'workspace_id')
    return account === undefined ? undefined : { account, ...present({ organisation: textAt(json, 'workspace', 'name') }) }
  },
})

export const online = defineOnline({ verify: { 'seam-api-key': key, 'seam-test-api-key': key } })

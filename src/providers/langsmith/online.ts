import { inTurn } from '#core/in-turn.ts'
import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'
import { revoke } from './revoke.ts'

const sessions = (host: string, dead: readonly number[]): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/api/v1/sessions?limit=1`,
    carried: { header: 'x-api-key' },
    dead,
    identity: (json) => {
      const account = textAt(json, 0, 'tenant_id')
      return account === undefined ? undefined : { account }
    },
  })

/** Two regions are asked; servers of a company's own give out keys of the same form, so a refusal proves nothing. */
const key = inTurn(sessions('api.smith.langchain.com', [401, 403]), sessions('eu.api.smith.langchain.com', []))

export const online = defineOnline({ verify: { 'langsmith-personal-token': key, 'langsmith-service-key': key }, revoke })

import { each, one } from '#core/found.ts'
import { textAt, valueAt } from '#core/json-facts.ts'
import { lookAround } from '#core/look-around.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import type { AccessPlan } from '#core/access.ts'

const API = 'https://api.dropboxapi.com/2'

const token = lookAround(
  [
    {
      what: 'account',
      url: `${API}/users/get_current_account`,
      method: 'POST',
      body: { json: null },
      finds: (json) =>
        textAt(json, 'account_id') === undefined
          ? undefined
          : one('account', textAt(json, 'email') ?? textAt(json, 'account_id'), 'medium', 'email'),
    },
    {
      what: 'files',
      url: `${API}/files/list_folder`,
      method: 'POST',
      body: { json: { path: '', limit: 100 } },
      finds: each({
        list: ['entries'],
        name: [['path_display'], ['name']],
        action: (entry) => textAt(entry, '.tag') ?? 'entry',
        severity: 'high',
      }),
      gaps: (json) => (valueAt(json, 'has_more') === true ? ['files: more than 100 at the top'] : []),
    },
  ],
  ['scopes: not told', 'files below the top'],
)

export const access: PlansByRule<AccessPlan> = forRules(['dropbox-access-token', 'dropbox-long-lived-token'], token)

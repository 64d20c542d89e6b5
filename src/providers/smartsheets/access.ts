import { each } from '#core/found.ts'
import { textAt } from '#core/json-facts.ts'
import { lookAround } from '#core/look-around.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import type { AccessPlan } from '#core/access.ts'

/** `accessLevel` is OWNER, ADMIN, EDITOR, COMMENTER or VIEWER. */
const LEVELS = new Set(['OWNER', 'ADMIN', 'EDITOR', 'EDITOR_SHARE'])

const token = lookAround(
  [
    {
      what: 'sheets',
      url: 'https://api.smartsheet.com/2.0/sheets?pageSize=100',
      finds: each({
        list: ['data'],
        name: [['name'], ['id']],
        action: (sheet) => textAt(sheet, 'accessLevel') ?? 'sheet',
        severity: (level) => (LEVELS.has(level) ? 'high' : 'medium'),
      }),
      paged: { page: 'page', size: 100, list: ['data'] },
    },
  ],
  ['sheets of other regions'],
)

export const access: PlansByRule<AccessPlan> = forRules(
  ['smartsheets-api-access-token', 'smartsheets-api-access-token-of-the-older-form'],
  token,
)

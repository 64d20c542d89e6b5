import { byHandOnly } from '#core/one-action.ts'
import { tokenPage } from '#core/usual-pages.ts'
import type { PlansByRule } from '#core/online.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  'pypi-api-token': byHandOnly(tokenPage('https://pypi.org/manage/account/#api-tokens')),
  'pypi-test-api-token': byHandOnly(tokenPage('https://test.pypi.org/manage/account/#api-tokens')),
}

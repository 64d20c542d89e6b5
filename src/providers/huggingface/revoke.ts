import { oneAction } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { tokenPage } from '#core/usual-pages.ts'
import type { RevokePlan } from '#core/revoke.ts'

/** Anybody may report a token; the answer is the same whether there is one. */
const report = oneAction({
  class: 'public-report',
  url: 'https://huggingface.co/api/credentials/revoke',
  carried: 'body',
  body: { json: { credentials: ['{secret}'] } },
  effect: {
    en: 'Reports the token to Hugging Face as leaked; it is revoked, and its owner is told.',
    ja: '漏えいしたトークンとして Hugging Face に報告します。トークンは失効し、所有者に通知されます。',
  },
})

export const revoke: PlansByRule<RevokePlan> = forRules(
  ['huggingface-user-token', 'huggingface-organization-token', 'huggingface-oauth-token', 'huggingface-legacy-token'],
  { actions: [report], page: tokenPage('https://huggingface.co/settings/tokens') },
)

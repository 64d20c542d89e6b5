import { byHandOnly, revokePage } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  ...forRules(
    ['telegram-bot-token', 'telegram-bot-token-by-name'],
    byHandOnly(
      revokePage(
        'https://t.me/BotFather',
        [
          'As the owner of the bot, write /revoke to @BotFather.',
          'Choose the bot; its token is replaced, and the old one ends at once.',
        ],
        [
          'ボットの所有者として @BotFather に /revoke を送信します。',
          'ボットを選択します。トークンは再発行され、古いものはすぐに無効になります。',
        ],
      ),
    ),
  ),
}

import type { Language } from '#base/language.ts'
import type { RevokeAction, RevokePage, RevokePlan } from '#core/revoke.ts'
import { verdictText } from '#core/verification-words.ts'
import { printable, requestLine, type OnlineSession } from '#app/online/index.ts'
import { revokeInquiry, usableActions, type Ending, type Revocation, type RevokeWish } from '#app/revoke/index.ts'
import type { FoundCredential } from '#app/verify/index.ts'
import { responseMessages } from './response-messages.ts'

export interface Planned {
  readonly credential: FoundCredential
  readonly plan: RevokePlan
  readonly wish: RevokeWish
  readonly session: OnlineSession
}

/** What would be done, step by step, and what would be sent first in each; `isToBeDone`: it is about to be. Sends nothing. */
export function planText({ credential, plan, wish, session }: Planned, isToBeDone: boolean, language: Language): string {
  const text = responseMessages[language]
  const [{ ruleName, redacted }] = credential.findings
  const usable = usableActions(plan, wish)
  const lines = [`${ruleName}  ${redacted}`]
  if (usable.length > 0) lines.push(isToBeDone ? text.will : text.would, text.asksFirst)
  for (const [index, action] of usable.entries()) {
    lines.push(`  ${index + 1}. ${action.effect[language]} (${about(action, index > 0 && !wish.permanent, language)})`)
    const preview = session.preview(revokeInquiry(credential, action, wish))
    if (preview.kind === 'sends') lines.push(`     ${requestLine(preview.first, language)}`)
    else if (preview.kind === 'refused') lines.push(`     ${preview.failure.detail}`)
  }
  for (const action of plan.actions.filter((one) => !usable.includes(one))) {
    const parts = (action.adminParts ?? []).map((part) => `${part}=…`).join(' --admin ')
    lines.push(`  - ${action.effect[language]} (${text.needsAdmin(parts)})`)
  }
  return `${[...lines, ...pageLines(plan.page, language)].map(printable).join('\n')}\n`
}

function about({ class: by, reversible }: RevokeAction, isLater: boolean, language: Language): string {
  const text = responseMessages[language]
  const words = [text.byClass(by), reversible ? text.canUndo : text.cannotUndo, ...(isLater ? [text.onlyPermanent] : [])]
  return words.join(text.separator)
}

function pageLines({ url, steps }: RevokePage, language: Language): readonly string[] {
  return [`${responseMessages[language].byHand} ${url}`, ...steps[language].map((step, index) => `  ${index + 1}. ${step}`)]
}

/** How it ended. */
export function endingText(ending: Ending, language: Language): string {
  const text = responseMessages[language]
  const lines: string[] = []
  switch (ending.kind) {
    case 'was-dead':
      lines.push(text.ending('was-dead'))
      break
    case 'dead':
      lines.push(ending.permanent ? text.ending('dead') : text.ending('dead-for-now'))
      lines.push(text.done, ...ending.effects.map((effect) => `  ${effect[language]}`))
      break
    case 'not-proven':
      lines.push(`${text.ending('not-proven')} ${verdictText(ending.verdict, language)}`)
      lines.push(text.done, ...ending.effects.map((effect) => `  ${effect[language]}`))
      break
    case 'refused':
      lines.push(text.ending('refused'), ...ending.why.map(reasonOf), ...pageLines(ending.page, language))
      break
    case 'by-hand':
      lines.push(text.ending('by-hand'), ...pageLines(ending.page, language))
      break
    case 'not-known':
      lines.push(`${text.ending('not-known')} ${verdictText(ending.verdict, language)}`)
  }
  return `${lines.map(printable).join('\n')}\n`
}

function reasonOf(outcome: Extract<Ending, { kind: 'refused' }>['why'][number]): string {
  const detail = outcome.kind === 'was-dead' ? undefined : outcome.detail
  const reason = outcome.kind === 'unknown' ? outcome.reason : outcome.kind
  return `  ${reason}${detail === undefined ? '' : `: ${detail}`}`
}

/** One line of the list. */
export function revocationText(
  { state, rule, redacted, fingerprint, lastAt, page }: Revocation,
  language: Language,
): string {
  const words = [
    responseMessages[language].state(state),
    rule,
    redacted,
    fingerprint,
    lastAt,
    ...(page === undefined ? [] : [page]),
  ]
  return `${printable(words.join('  '))}\n`
}

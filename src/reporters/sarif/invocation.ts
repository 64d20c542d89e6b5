import type { Language } from '#base/language.ts'
import { isGap, type Coverage, type Skip, type SkipReason } from '#core/coverage.ts'
import { artifactOf } from './artifact.ts'
import { messages } from './messages.ts'
import { plainText } from './plain-text.ts'

/** The run itself: unsuccessful when something was not read, with a notification for each gap. */
export function invocationOf(coverage: Coverage, verbose: boolean, language: Language): object {
  return {
    executionSuccessful: coverage.complete,
    startTimeUtc: new Date(coverage.startedAt).toISOString(),
    endTimeUtc: new Date(Date.parse(coverage.startedAt) + coverage.durationMs).toISOString(),
    toolExecutionNotifications: [
      ...coverage.gaps.map((gap) => gapNotification(gap, coverage.targets, language)),
      ...(verbose ? coverage.skipped.map((skip) => skipNotification(skip, language)) : skipCounts(coverage, language)),
    ],
  }
}

function gapNotification(gap: Skip, targets: readonly string[], language: Language): object {
  const isTarget = targets.includes(gap.place)
  return {
    descriptor: { id: gap.reason },
    level: 'error',
    message: { text: plainText(messages[language].gap(gap.place, wordsOf(gap))) },
    // Places are relative to a target; a target itself may be anything, such as an absolute path.
    ...(isTarget ? {} : { locations: [{ physicalLocation: { artifactLocation: artifactOf(gap.place) } }] }),
  }
}

function skipNotification(skip: Skip, language: Language): object {
  return {
    descriptor: { id: skip.reason },
    level: 'note',
    message: { text: plainText(messages[language].skip(skip.place, wordsOf(skip))) },
    locations: [{ physicalLocation: { artifactLocation: artifactOf(skip.place) } }],
  }
}

function skipCounts({ skippedByReason }: Coverage, language: Language): readonly object[] {
  const counts = Object.entries(skippedByReason) as [SkipReason, number][]
  return counts
    .filter(([reason]) => !isGap(reason))
    .map(([reason, count]) => ({
      descriptor: { id: reason },
      level: 'note',
      message: { text: messages[language].skips(count, reason) },
    }))
}

function wordsOf({ reason, detail }: Skip): string {
  return detail === undefined ? reason : `${reason} (${detail})`
}

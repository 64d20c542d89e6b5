import { defineReporter } from '#core/report.ts'
import { findingView } from './finding-view.ts'
import { messages } from './messages.ts'
import { painter } from './style.ts'
import { summary } from './summary.ts'

const LEAST_COLUMNS = 40
const USUAL_COLUMNS = 100

/** For people at a terminal: each finding with its code, then what was found, read and not read. */
export const reporter = defineReporter({
  id: 'pretty',
  extension: '.txt',
  *write({ findings, coverage }, { language, color, columns, verbose }) {
    const view = {
      language,
      text: messages[language],
      paint: painter(color),
      columns: columns > 0 && Number.isFinite(columns) ? Math.max(LEAST_COLUMNS, columns) : USUAL_COLUMNS,
    }
    for (const finding of findings) yield findingView(finding, view)
    yield* summary(findings, coverage, { ...view, verbose })
  },
})

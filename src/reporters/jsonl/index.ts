import { coverageToJson, findingToJson, jsonLine } from '#core/finding-json.ts'
import { defineReporter } from '#core/report.ts'

/** JSON Lines: a finding a line, then one line with the coverage. A missing last line means a report that was cut off. */
export const reporter = defineReporter({
  id: 'jsonl',
  extension: '.jsonl',
  *write({ findings, coverage }) {
    for (const finding of findings) yield `${jsonLine(findingToJson(finding))}\n`
    yield `${jsonLine({ coverage: coverageToJson(coverage) })}\n`
  },
})

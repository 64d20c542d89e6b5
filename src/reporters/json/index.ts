import { coverageToJson, findingToJson, jsonLine, ruleToJson } from '#core/finding-json.ts'
import { defineReporter } from '#core/report.ts'

/** One JSON document with everything a report holds; a finding a line, so that two reports can be compared with `diff`. */
export const reporter = defineReporter({
  id: 'json',
  extension: '.json',
  *write({ tool, keyId, findings, coverage, rules }) {
    const { name, version, homepage } = tool
    yield `{\n"tool": ${jsonLine({ name, version, homepage })},\n"key_id": ${jsonLine(keyId)},\n"findings": [`
    let separator = '\n'
    for (const finding of findings) {
      yield `${separator}${jsonLine(findingToJson(finding))}`
      separator = ',\n'
    }
    yield `${findings.length > 0 ? '\n' : ''}],\n"coverage": ${jsonLine(coverageToJson(coverage))},\n`
    yield `"rules": ${jsonLine(rules.map(ruleToJson))}\n}\n`
  },
})

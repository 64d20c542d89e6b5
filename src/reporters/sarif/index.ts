import { coverageToJson, jsonLine } from '#core/finding-json.ts'
import { defineReporter } from '#core/report.ts'
import { ROOT } from './artifact.ts'
import { invocationOf } from './invocation.ts'
import { messages } from './messages.ts'
import { resultOf } from './result.ts'
import { descriptorOf } from './rules.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** SARIF 2.1.0 with one run. Results come one by one; what stands before and after them is small. */
export const reporter = defineReporter({
  id: 'sarif',
  extension: '.sarif',
  *write({ tool, keyId, findings, coverage, rules }, { language, verbose }) {
    const driver = {
      name: tool.name,
      version: tool.version,
      semanticVersion: tool.version,
      informationUri: tool.homepage,
      rules: rules.map((rule) => descriptorOf(rule, language)),
    }
    const indexes = new Map(rules.map((rule, index) => [rule.id, index]))
    yield `{\n"$schema": "${SCHEMA}",\n"version": "2.1.0",\n"runs": [{\n"tool": ${jsonLine({ driver })},\n`
    yield `"invocations": [${jsonLine(invocationOf(coverage, verbose, language))}],\n`
    yield `"originalUriBaseIds": ${jsonLine({ [ROOT]: { description: { text: messages[language].root } } })},\n`
    yield `"language": "${language}",\n"columnKind": "utf16CodeUnits",\n"properties": ${jsonLine({ keyId, coverage: coverageToJson(coverage) })},\n"results": [`
    let separator = '\n'
    for (const finding of findings) {
      yield `${separator}${jsonLine(resultOf(finding, indexes.get(finding.rule), language))}`
      separator = ',\n'
    }
    yield `${findings.length > 0 ? '\n' : ''}]\n}]\n}\n`
  },
})

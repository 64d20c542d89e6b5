import type { Language } from '#base/language.ts'
import { oneLine } from '#app/ignore/entry.ts'
import type { Advice } from './advice.ts'
import { checkOf } from './evidence.ts'
import type { ExplainedPlace, Explanation } from './explanation.ts'
import type { HiddenBy } from './hidden.ts'
import { messages, type Messages } from './messages.ts'

/** Places that are shown one by one. */
const SHOWN_PLACES = 20
const SHOWN_KEYWORDS = 12
const SHORT_COMMIT = 10

/** An explanation in words, in sections, for a terminal: whatever scanned content put into it is on one line and steers nothing. */
export function explanationText(explanation: Explanation, language: Language): string {
  const text = messages[language]
  const { finding, likelihood } = explanation
  const percent = Math.round(finding.confidence * 100)
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [text.what, whatLines(explanation, text)],
    [`${text.where}${text.colon}${text.places(explanation.places.length)}`, whereLines(explanation, text)],
    [text.why, whyLines(explanation, text)],
    [text.looksAt, ruleLines(explanation, text)],
    [text.visible, visibilityLines(explanation, text)],
    [text.silence, silenceLines(explanation, text)],
    [text.todo, todoLines(explanation, text)],
  ]
  const head = [`${finding.ruleName}  ${finding.redacted}`, text.verdict(likelihood, percent, finding.severity)]
  const blocks = sections.map(([title, lines]) => [title].concat(lines.map((line) => `  ${line}`)))
  return `${[head, ...blocks].map((lines) => lines.map(oneLine).join('\n')).join('\n\n')}\n`
}

function whatLines({ finding, issuer, category }: Explanation, text: Messages): readonly string[] {
  return [
    `${text.rule}${text.colon}${finding.rule}`,
    `${text.issuer}${text.colon}${issuer === undefined ? (finding.class === 'generic' ? text.unknownIssuer : finding.provider) : `${issuer.name} ${issuer.homepage}`}`,
    `${text.kind}${text.colon}${text.kindText(category, finding.kind)}`,
    `${text.class}${text.colon}${text.classText(finding.class)}`,
    `${text.fingerprint}${text.colon}${finding.fingerprint}`,
  ]
}

function whereLines({ places }: Explanation, text: Messages): readonly string[] {
  const more = places.length - SHOWN_PLACES
  return [
    ...places.slice(0, SHOWN_PLACES).map((place) => placeLine(place, text)),
    ...(more > 0 ? [text.morePlaces(more)] : []),
  ]
}

function placeLine({ finding, visibility: { hiddenBy } }: ExplainedPlace, text: Messages): string {
  const { location, occurrences, encoding, confidence } = finding
  const { commit, author, date, stillAtHead } = location
  const words = [
    `${location.file}:${location.line}:${location.column}`,
    `${Math.round(confidence * 100)}%`,
    hiddenBy.length === 0 ? text.shown : text.hidden(hiddenBy.map(({ by }) => by).join(text.listSeparator)),
    commit === undefined ? '' : text.commit(commit.slice(0, SHORT_COMMIT), author ?? '', date?.slice(0, 10) ?? ''),
    stillAtHead === undefined ? '' : stillAtHead ? text.stillAtHead : text.goneAtHead,
    occurrences > 1 ? text.versions(occurrences) : '',
    encoding === undefined ? '' : text.encoded(encoding.join(' > ')),
  ]
  return words.filter((word) => word !== '').join(text.listSeparator)
}

function whyLines({ evidence }: Explanation, text: Messages): readonly string[] {
  return evidence.map(({ side, kind, detail = '' }) => `${text.side(side).padEnd(7)} ${text.evidence(kind, detail)}`)
}

function ruleLines({ finding, rule }: Explanation, text: Messages): readonly string[] {
  const references = finding.references.map((url) => `${text.references}${text.colon}${url}`)
  if (rule === undefined) return [text.ruleUnknown, ...references]
  const more = rule.keywords.length - SHOWN_KEYWORDS
  const keywords = [...rule.keywords.slice(0, SHOWN_KEYWORDS), ...(more > 0 ? [text.more(more)] : [])]
  return [
    ...(keywords.length === 0 ? [] : [`${text.keywords}${text.colon}${keywords.join(text.listSeparator)}`]),
    `${text.check}${text.colon}${text.checkText(checkOf(rule, finding.class))}`,
    ...references,
    text.showRule(finding.rule),
  ]
}

function visibilityLines({ places, silence, feedback }: Explanation, text: Messages): readonly string[] {
  const hidden = places.flatMap(({ visibility }) =>
    visibility.hiddenBy.map((by) => hiddenLine(by, silence.ignoreList.file, text)),
  )
  const expired = places.flatMap(({ visibility }) =>
    visibility.expired.map(({ line, expires }) => text.expired(`${silence.ignoreList.file}:${line}`, expires)),
  )
  const isListed = places.some(({ visibility }) => visibility.hiddenBy.some(({ by }) => by === 'ignore-list'))
  const [
    {
      visibility: { otherKeys },
    },
  ] = places
  return [
    ...(places.some(({ visibility }) => visibility.hiddenBy.length === 0) ? [text.isShown] : []),
    ...new Set([...hidden, ...expired]),
    ...(isListed ? [] : [text.notInList(silence.ignoreList.file)]),
    ...(otherKeys.length > 0 ? [text.otherKey(otherKeys.join(text.listSeparator))] : []),
    ...(feedback === undefined ? [] : [text.feedback(feedback.verdict, feedback.at.slice(0, 10))]),
  ]
}

function hiddenLine(by: HiddenBy, file: string, text: Messages): string {
  if (by.by === 'ignore-list') {
    const until = by.expires === undefined ? text.noEnd : text.until(by.expires)
    return text.isHidden(by.by, `${file}:${by.line} (${until}) ${by.entry}`)
  }
  return text.isHidden(by.by, by.by === 'inline-comment' ? '' : String(by.threshold))
}

function silenceLines({ finding, silence }: Explanation, text: Messages): readonly string[] {
  const { inlineComment, ignoreList, minConfidence, ruleOff, genericOff } = silence
  const ways: [string, string][] = []
  if (inlineComment !== undefined)
    ways.push([text.silenceComment(`${inlineComment.file}:${inlineComment.line}`), inlineComment.text])
  ways.push([text.silenceList(ignoreList.file), ignoreList.line], [text.silenceCommand, ignoreList.command])
  if (minConfidence !== undefined) ways.push([text.silenceConfidence, minConfidence])
  ways.push([text.silenceRule(finding.rule), `${ruleOff.flag}${text.listSeparator}${text.inYaml(ruleOff.yaml)}`])
  if (genericOff !== undefined)
    ways.push([text.silenceGeneric, `${genericOff.flag}${text.listSeparator}${text.inYaml(genericOff.yaml)}`])
  return ways.flatMap(([what, how]) => [`${what}${text.colon}`.trimEnd(), `    ${how}`])
}

function todoLines({ finding, issuer, advice }: Explanation, text: Messages): readonly string[] {
  const detailOf = (kind: Advice): string => (kind === 'record' ? finding.fingerprint : (issuer?.name ?? ''))
  return [
    ...advice.map((kind, index) => `${index + 1}. ${text.advice(kind, detailOf(kind))}`),
    ...(issuer === undefined ? [] : [text.readme(issuer.readme)]),
  ]
}

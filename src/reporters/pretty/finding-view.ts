import type { Language } from '#base/language.ts'
import type { Finding, Location } from '#core/finding.ts'
import { reachText, reachWords } from '#core/reach-words.ts'
import { verdictText, verdictWords } from '#core/verification-words.ts'
import { displayWidth, printable, wrapped } from './display-text.ts'
import { codeFrame } from './frame.ts'
import type { Messages } from './messages.ts'
import { SEVERITY_LOOK, VERDICT_LOOK, type Paint } from './style.ts'

const INDENT = '  '
const SHORT_COMMIT = 10
/** References that are named; more are counted. */
const SHOWN_REFS = 3

export interface View {
  readonly language: Language
  readonly text: Messages
  readonly paint: Paint
  readonly columns: number
}

/** One finding: what, where, the lines around it, what is known about it. Ends with an empty line. */
export function findingView(finding: Finding, view: View): string {
  const { paint, columns } = view
  const lines = [
    headline(finding, view),
    ...verdictLines(finding, view),
    `${INDENT}${place(finding, paint)}`,
    ...historyLines(finding, view),
    ...codeFrame(finding, columns, paint),
    ...secretLines(finding, view),
    ...detailLines(finding, view),
  ]
  return `${lines.join('\n')}\n\n`
}

function headline({ severity, ruleName, confidence, redacted }: Finding, { text, paint }: View): string {
  const label = paint(SEVERITY_LOOK[severity], ` ${text.severity(severity)} `)
  const percent = paint('dim', `${Math.round(confidence * 100)}%`)
  return `${label} ${paint('bold', printable(ruleName))}  ${percent}  ${printable(redacted)}`
}

/** What the issuer said, if it was asked. */
function verdictLines({ verification }: Finding, { paint, columns, language }: View): readonly string[] {
  if (verification === undefined) return []
  const { verdict, access } = verification
  const words = verdictWords[language]
  const label = `${words.kind(verdict.kind).toUpperCase()}${words.colon}`
  const lines = wrapped(printable(`${label}${verdictText(verdict, language)}`), columns - INDENT.length)
  const reach = access === undefined ? '' : `${reachWords[language].title}${words.colon}${reachText(access, language)}`
  return [
    ...lines.map((line) => `${INDENT}${paint(VERDICT_LOOK[verdict.kind], line)}`),
    ...wrapped(printable(reach), columns - INDENT.length).map((line) => `${INDENT}${line}`),
  ].filter((line) => line.trim() !== '')
}

function place({ location: { file, line, column } }: Finding, paint: Paint): string {
  return paint('cyan', `${printable(file)}:${line}:${column}`)
}

function historyLines({ location, occurrences }: Finding, { text, paint, columns }: View): readonly string[] {
  const { commit, author, date, lastCommit, stillAtHead } = location
  const isOver = lastCommit !== undefined && lastCommit !== commit && stillAtHead !== true
  const known = [
    commit === undefined ? '' : `${text.commit} ${commit.slice(0, SHORT_COMMIT)}`,
    printable(author ?? ''),
    printable(date?.slice(0, 10) ?? ''),
    isOver ? text.lastCommit(lastCommit.slice(0, SHORT_COMMIT)) : '',
    stillAtHead === undefined ? '' : stillAtHead ? text.stillAtHead : text.goneAtHead,
    refsText(location, text),
    occurrences > 1 ? text.occurrences(occurrences) : '',
  ].filter((word) => word !== '')
  if (known.length === 0) return []
  return wrapped(known.join(text.listSeparator), columns - INDENT.length).map((line) => `${INDENT}${paint('dim', line)}`)
}

/** `main`, `v1.0`; where a name does not say what it is, `pull/1/head`. */
function refsText({ refs, refCount = 0 }: Location, text: Messages): string {
  if (refs === undefined) return ''
  if (refs.length === 0) return text.noRefs
  const names = refs.slice(0, SHOWN_REFS).map((name) => printable(name.replace(/^refs\/(?:(?:heads|tags|remotes)\/)?/, '')))
  return text.refs(names.join(text.listSeparator), Math.max(0, refCount - names.length))
}

/** The secret and its parts in full, when the user asked for them. Each of its lines is a line here. */
function secretLines({ secret, parts }: Finding, { text }: View): readonly string[] {
  if (secret === undefined) return []
  const others = Object.entries(parts).filter(([, value]) => value !== secret)
  const named = [[text.secret, secret], ...others.map(([name, value]) => [text.part(printable(name)), value])] as const
  return named.flatMap(([label = '', value = '']) => {
    const lines = value.split(/\r?\n/).map(printable)
    return lines.map((line, index) => (index === 0 ? `${INDENT}${label}${text.colon}${line}` : `${INDENT}${INDENT}${line}`))
  })
}

function detailLines(finding: Finding, view: View): readonly string[] {
  const { text } = view
  const facts = Object.entries(finding.facts).map(([name, value]) => labelled(printable(name), String(value), view))
  const { encoding, reasons, missing, references } = finding
  return [
    ...facts.flat(),
    ...(encoding === undefined ? [] : labelled(text.encoding, encoding.join(' > '), view)),
    ...(reasons.length > 0 ? labelled(text.why, reasons.join(text.reasonSeparator), view) : []),
    ...(missing.length > 0 ? labelled(text.missing, missing.join(text.listSeparator), view) : []),
    ...labelled(text.fingerprint, finding.fingerprint, view),
    ...references.flatMap((url) => labelled(text.see, url, view)),
  ]
}

function labelled(label: string, value: string, { text, paint, columns }: View): readonly string[] {
  const head = `${label}${text.colon}`
  const room = Math.max(20, columns - INDENT.length - displayWidth(head))
  const lines = wrapped(printable(value), room)
  const hanging = ' '.repeat(displayWidth(head))
  return lines.map((line, index) => `${INDENT}${index === 0 ? paint('dim', head) : hanging}${line}`)
}

/** `debug` and the rest of the commands are of no use to a report. */
export type Level = 'error' | 'warning' | 'notice'

/** In the order in which they are written. Lines and columns count from 1. */
export interface Properties {
  readonly file?: string
  readonly line?: number
  readonly endLine?: number
  readonly col?: number
  readonly endColumn?: number
  readonly title?: string
}

/**
 * One workflow command, on one line whatever the texts hold. `%`, CR and LF are percent-encoded, in properties `:` and `,`
 * too; other control characters would reach the reader's terminal with the log and become U+FFFD.
 * Source: https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions (2026-11-24).
 */
export function command(level: Level, properties: Properties, message: string): string {
  const list = Object.entries(properties)
    .map(([name, value]) => `${name}=${escapedProperty(String(value))}`)
    .join(',')
  return `::${level}${list === '' ? '' : ` ${list}`}::${escapedData(message)}\n`
}

function escapedData(text: string): string {
  return harmless(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

function harmless(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\0-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, '\ufffd')
}

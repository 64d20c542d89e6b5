import type { Finding } from '#core/finding.ts'
import { readName } from './generic/name.ts'

/**
 * Files that are nothing but a secret: `master.key`, `.vault_pass`, `db_password.txt`, `secret_key_base`. The name that other files
 * have before the value is the file's own; the file is scanned as an assignment to it.
 */
export interface NamedSecret {
  /** The assignment. */
  readonly text: string
  /** Where the file's content begins in it. */
  readonly bodyAt: number
}

/** Larger files are more than one secret. */
export const MAX_NAMED_BYTES = 1024

/** Endings that say nothing about what is in a file. */
const PLAIN_ENDING = /\.(?:txt|text|secret|conf|key|token)$/i
/** Names by which programs look for their secret, and what it is. */
const KNOWN: Readonly<Record<string, string>> = {
  '.erlang.cookie': 'cookie_secret',
  'erlang.cookie': 'cookie_secret',
  'master.key': 'master_key',
  'production.key': 'master_key',
  'staging.key': 'master_key',
  'development.key': 'master_key',
  'secret.key': 'secret_key',
}
/** One word of printable ASCII, perhaps with the line's end. */
const ONE_WORD = /^(?:\xef\xbb\xbf)?([\x21-\x7e]{4,512})(?:\r?\n)*$/
/** A value as it stands after an equals sign; other files are no single secret, or markup and code. */
const VALUE = /^[^"'`,;&<>(){}[\]|\\=:]+={0,2}$/

/** The assignment that such a file stands for; undefined for any other. */
export function namedSecret(file: string, bytes: Buffer): NamedSecret | undefined {
  if (bytes.length > MAX_NAMED_BYTES) return undefined
  const base = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
  const name = KNOWN[base.toLowerCase()] ?? nameOf(base)
  if (name === undefined) return undefined
  const word = ONE_WORD.exec(bytes.toString('latin1'))?.[1]
  if (word === undefined || !VALUE.test(word)) return undefined
  const head = `${name}=`
  return { text: `${head}${bytes.toString('latin1')}`, bodyAt: head.length }
}

function nameOf(base: string): string | undefined {
  const name = base.replace(/^\.+/, '').replace(PLAIN_ENDING, '')
  if (!/^[\w-]{3,48}$/.test(name)) return undefined
  const reading = readName(name)
  if (reading === undefined || !reading.isTelling || reading.isHarmless || reading.isOtherThing) return undefined
  return reading.wordsAfter === 0 ? name : undefined
}

/** The finding with its place in the file, and without the name before it. */
export function withoutName(finding: Finding, bodyAt: number): Finding {
  const { location, excerpt } = finding
  const back = (line: number, column: number): number => (line === 1 ? Math.max(1, column - bodyAt) : column)
  return {
    ...finding,
    location: {
      ...location,
      column: back(location.line, location.column),
      endColumn: back(location.endLine, location.endColumn),
    },
    excerpt: { ...excerpt, lines: excerpt.lines.map((line, i) => (i === 0 ? line.slice(bodyAt) : line)) },
  }
}

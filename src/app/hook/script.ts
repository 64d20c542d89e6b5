import type { Language } from '#base/language.ts'
import { isSkippable, SKIP_VARIABLE, type HookKind } from './kind.ts'

export interface ScriptOptions {
  readonly kind: HookKind
  /** How to start kagiban: a program and its first arguments. Falls back to `kagiban` on `PATH` where one of the files is gone. */
  readonly command: readonly string[]
  /** Of what the hook says; absent: from the locale when it runs. */
  readonly language?: Language
}

/** Ending of the name under which a hook that was there before is kept. */
export const KEPT_SUFFIX = '.before-kagiban'

const MARK = '# kagiban-hook: '
/** Second line of the file; the number changes when another version must read it differently. */
const markOf = (kind: HookKind): string => `${MARK}1 ${kind}`

/** Did `hookScript` make this text? */
export function isOurScript(text: string): boolean {
  return text.split('\n', 2)[1]?.startsWith(MARK) ?? false
}

/** The hook as a POSIX shell program. It runs a hook that was there before, then kagiban; both get arguments and input. */
export function hookScript({ kind, command, language }: ScriptOptions): string {
  const words = ['hook', 'run', kind, ...(language === undefined ? [] : ['--lang', language])].join(' ')
  return [
    '#!/bin/sh',
    markOf(kind),
    '# Made by `kagiban hook install`, which replaces it as a whole. `kagiban hook uninstall` takes it away.',
    'case $0 in */*) here=${0%/*} ;; *) here=. ;; esac',
    ...(kind === 'pre-commit' ? [] : ['input=$(cat)']),
    'feed() {',
    ...feedBody(kind),
    '}',
    '',
    `before=$here/${kind}${KEPT_SUFFIX}`,
    'if [ -x "$before" ]; then',
    '  feed "$before" "$@" || exit $?',
    'fi',
    ...skipLines(kind),
    ...startLines(kind, command, words),
    '',
  ].join('\n')
}

/** A hook before kagiban may have read the input, so it is kept. Who does not read it must not look like a failure. */
function feedBody(kind: HookKind): string[] {
  if (kind === 'pre-commit') return ['  "$@"']
  return [
    '  if [ -n "$input" ]; then',
    `    { printf '%s\\n' "$input" 2>/dev/null || :; } | "$@"`,
    '  else',
    '    "$@" </dev/null',
    '  fi',
  ]
}

function skipLines(kind: HookKind): string[] {
  if (!isSkippable(kind)) return []
  return [
    `if [ "\${${SKIP_VARIABLE}:-}" = 1 ]; then`,
    `  echo 'kagiban: ${SKIP_VARIABLE}=1, nothing was checked / 検査をスキップしました' >&2`,
    '  exit 0',
    'fi',
  ]
}

function startLines(kind: HookKind, command: readonly string[], words: string): string[] {
  const plain = command.map(slashes)
  const start = [...plain.map(quote), words].join(' ')
  return [
    ...(plain.length === 0
      ? []
      : [`if ${plain.flatMap(testOf).join(' && ')}; then`, `  feed ${start} -- "$@"`, '  exit $?', 'fi']),
    'if command -v kagiban >/dev/null 2>&1; then',
    `  feed kagiban ${words} -- "$@"`,
    '  exit $?',
    'fi',
    "cat >&2 <<'END'",
    ...missingText(kind),
    'END',
    'exit 1',
  ]
}

/** Is the program, or a file that it is given, still there? */
function testOf(word: string, index: number): string[] {
  if (/^(?:[A-Za-z]:)?\//.test(word)) return [`[ -f ${quote(word)} ]`]
  return index === 0 ? [`command -v ${quote(word)} >/dev/null 2>&1`] : []
}

/** Git for Windows starts programs by paths with slashes; a backslash is an escape to its shell. */
function slashes(word: string): string {
  return /^[A-Za-z]:\\/.test(word) ? word.replaceAll('\\', '/') : word
}

function quote(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`
}

function missingText(kind: HookKind): string[] {
  if (kind === 'pre-receive') {
    return [
      'kagiban: this server checks pushes for secrets, but its scanner is missing, so the push is refused.',
      '         Tell the administrator: install kagiban on the server, or run `kagiban hook uninstall pre-receive`.',
      'kagiban: このサーバーはプッシュの機密情報を検査しますが、スキャナーがないため拒否しました。管理者に連絡してください。',
    ]
  }
  const what = kind === 'pre-commit' ? 'commit' : 'push'
  return [
    `kagiban: not found, so this ${what} was not checked for secrets and is stopped.`,
    '         Install it:          npm install --global kagiban',
    `         Skip it this once:   ${SKIP_VARIABLE}=1 git ${what} ...`,
    `         Remove the hook:     delete ${kind} in the directory that \`git rev-parse --git-path hooks\` prints`,
    'kagiban: 見つからないため検査できず、中止しました。インストールするか、上の方法でスキップしてください。',
  ]
}

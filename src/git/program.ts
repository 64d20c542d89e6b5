import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, isAbsolute, join, resolve } from 'node:path'
import { AppError } from '#base/errors.ts'

/** Whose repository a command speaks about, and what it may do. */
export interface GitTarget {
  /** A directory inside the repository: its top, a subdirectory, a worktree, a submodule, a bare repository. */
  readonly repository: string
}

/**
 * Configuration of a repository is written by whoever made the repository. These settings take away what could start
 * another program, open the network, or make git tell less than what is there.
 */
const SAFE_CONFIGURATION = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.commitGraph=false',
  'log.showSignature=false',
  'diff.external=',
  'protocol.allow=never',
]

const argumentsOf = (configuration: readonly string[]): readonly string[] => [
  '--no-pager',
  ...configuration.flatMap((entry) => ['-c', entry]),
]

/** Arguments that stand before every subcommand. */
export const SAFE_ARGUMENTS = argumentsOf(SAFE_CONFIGURATION)

/** The same for asking where hooks are. */
export const SAFE_BUT_HOOKS_PATH = argumentsOf(SAFE_CONFIGURATION.filter((entry) => !entry.startsWith('core.hooksPath=')))

/** Options of every command that shows differences: no outside program may make or change them. */
export const SAFE_DIFF_ARGUMENTS: readonly string[] = [
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--no-relative',
  '-O/dev/null',
]

/** The user's own settings for reaching and trusting repositories; everything else that begins with `GIT_` is dropped. */
const KEPT = /^GIT_(?:CONFIG|SSH|ASKPASS|SSL|HTTP|PROXY|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|EXEC_PATH|TEST_)/

/** What git tells a hook about the repository it runs in. Relative values are relative to the current directory. */
const PLACES = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_COMMON_DIR',
  'GIT_OBJECT_DIRECTORY',
  'GIT_QUARANTINE_PATH',
  'GIT_SHALLOW_FILE',
]

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The environment of a git process. A hook's variables (index file, quarantine of a push) count only when the target is
 * the current directory, because they describe that repository and no other.
 */
export function gitEnvironment(
  target: GitTarget,
  outer: Environment = process.env,
  cwd = process.cwd(),
): Record<string, string> {
  const inner: Record<string, string> = {}
  for (const [name, value] of Object.entries(outer)) {
    if (value !== undefined && (!name.startsWith('GIT_') || KEPT.test(name))) inner[name] = value
  }
  if (resolve(cwd, target.repository) === resolve(cwd)) {
    for (const name of PLACES) {
      const value = outer[name]
      if (value) inner[name] = resolve(cwd, value)
    }
    const alternates = outer['GIT_ALTERNATE_OBJECT_DIRECTORIES']
    if (alternates) inner['GIT_ALTERNATE_OBJECT_DIRECTORIES'] = alternates
  }
  return {
    ...inner,
    GIT_ALLOW_PROTOCOL: '',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    // Replacements and grafts would show other objects and other parents than those that are stored.
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: '/dev/null',
    LC_ALL: 'C',
    LANGUAGE: '',
  }
}

const found = new Map<string, string>()

/**
 * The full path of the git program. Only absolute entries of `PATH` count, so that a `git` lying in the scanned directory
 * is never started. Throws `E_GIT_MISSING`.
 */
export function gitProgram(path = process.env['PATH'] ?? ''): string {
  const known = found.get(path)
  if (known !== undefined) return known
  const name = process.platform === 'win32' ? 'git.exe' : 'git'
  for (const directory of path.split(delimiter)) {
    const file = join(directory, name)
    if (!isAbsolute(directory) || !isExecutable(file)) continue
    found.set(path, file)
    return file
  }
  throw new AppError('E_GIT_MISSING', 'The git program was not found on PATH. Install git 2.31 or later and try again.')
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

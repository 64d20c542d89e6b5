import { AppError } from '#base/errors.ts'

/** How a git process ended. */
export interface GitExit {
  /** Undefined when a signal ended it. */
  readonly code: number | undefined
  /** Its standard error, in the middle cut down to a bound. */
  readonly stderr: string
}

/** What was asked of git, for messages. */
export interface GitRequest {
  readonly repository: string
  /** The subcommand, such as `rev-list`. */
  readonly command: string
  /** Revisions that the user named, when there are any. */
  readonly revisions?: readonly string[]
}

const NO_REPOSITORY = /not a git repository|must be run in a work tree|invalid gitfile format|not a gitdir/
const OTHER_OWNER = /detected dubious ownership|unsafe repository \(/
const NO_BARE = /cannot use bare repository/
/** What follows names the extensions. References in the reftable format are one, which git knows from 2.45 on (release notes, checked 2026-11-24). */
const TOO_NEW = /unknown repository extensions? found:\s*([^]*)|Expected git repo version/
const NO_DIRECTORY = /cannot change to .*: (?:No such file|Not a directory)/
const NO_ACCESS =
  /cannot change to .*: Permission denied|(?:insufficient permission|unable to (?:open|read|access) .*: Permission denied)/
const NO_REVISION =
  /bad revision|unknown revision|ambiguous argument|[Ii]nvalid (?:revision range|symmetric difference|object name)|bad object|[Nn]eeded a single revision|no upstream|is ambiguous|not a valid object name|[Nn]ot a (?:tree|commit) object/

/** Turns a failed git process into the error that says what to do. */
export function gitFailure(request: GitRequest, { code, stderr }: GitExit): AppError {
  const { repository, command, revisions } = request
  const words = lastWords(stderr)
  const details = { repository, command, exit: code ?? null, git: words }
  if (NO_DIRECTORY.test(stderr)) {
    return new AppError('E_TARGET_NOT_FOUND', `There is no directory ${repository}. Check the path.`, { details })
  }
  if (OTHER_OWNER.test(stderr)) {
    return new AppError(
      'E_TARGET_UNREADABLE',
      `Git refuses to read ${repository}, because it belongs to another user. If you trust it, run: ` +
        `git config --global --add safe.directory <its full path>`,
      { details },
    )
  }
  if (NO_BARE.test(stderr)) {
    return new AppError(
      'E_TARGET_UNREADABLE',
      `Git refuses to read the bare repository ${repository}, because safe.bareRepository is "explicit". ` +
        'If you trust it, name it with GIT_DIR and run from inside it.',
      { details },
    )
  }
  const tooNew = TOO_NEW.exec(stderr)
  if (tooNew !== null) {
    const extensions = (tooNew[1] ?? '').match(/^\s*[\w-]{1,64}\s*$/gm)?.map((name) => name.trim()) ?? []
    const what = extensions.length === 0 ? 'a format' : `an extension (${extensions.join(', ')})`
    return new AppError(
      'E_TARGET_UNREADABLE',
      `Git cannot read ${repository}, which uses ${what} that this version of git does not know. Install a newer git (reftable needs 2.45) and try again.`,
      { details },
    )
  }
  if (NO_REPOSITORY.test(stderr)) {
    return new AppError(
      'E_NOT_A_REPOSITORY',
      `${repository} is not inside a git repository. Scan it as a directory, or check the path.`,
      {
        details,
      },
    )
  }
  if (NO_ACCESS.test(stderr)) {
    return new AppError('E_TARGET_UNREADABLE', `Git may not read ${repository}: ${words}`, { details })
  }
  if (revisions !== undefined && NO_REVISION.test(stderr)) {
    return new AppError(
      'E_GIT_REVISION',
      `Git does not know ${revisions.join(' ')} in ${repository}. Check the names; in a shallow clone, fetch more history first.`,
      { details: { ...details, revisions: [...revisions] } },
    )
  }
  const how = code === undefined ? 'was ended' : `failed with exit code ${code}`
  return new AppError('E_GIT_FAILED', `git ${command} ${how} in ${repository}${words === '' ? '.' : `: ${words}`}`, {
    details,
  })
}

/** The line of git's standard error that says what went wrong, without control characters. */
export function lastWords(stderr: string): string {
  const lines = stderr
    .split('\n')
    .map((line) => line.replaceAll(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').trim())
    .filter((line) => line !== '')
  const words =
    lines.find((line) => line.startsWith('fatal:')) ?? lines.findLast((line) => line.startsWith('error:')) ?? lines.at(-1)
  return (words ?? '').slice(0, 400)
}

/** What git itself said in an error of `gitFailure`. */
export function gitWords({ details, message }: AppError): string {
  const words = details['git']
  return typeof words === 'string' && words !== '' ? words : message
}

import type { Stats } from 'node:fs'

export interface Machine {
  readonly variables: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  /** The user this process acts as; absent on Windows. */
  readonly uid: number | undefined
  readonly statOf: (path: string) => Stats | undefined
}

/**
 * Where the engine may keep the compiled form of the program, which halves the time to start. What lies there is run as it
 * is, so it must be a directory that nobody else can write: not the shared one for temporary files, and not that of the user
 * who called `sudo`. Undefined when there is none; the program then starts without.
 */
export function compileCacheDirectory({ variables, platform, uid, statOf }: Machine): string | undefined {
  if (platform === 'win32') {
    const local = variables['LOCALAPPDATA']
    return local ? `${local}\\kagiban\\compiled` : undefined
  }
  const { XDG_CACHE_HOME: named, HOME: home = '' } = variables
  // The XDG specification has relative paths ignored.
  const base = named?.startsWith('/') === true ? named : `${home}/.cache`
  const there = base.startsWith('/') ? (statOf(base) ?? statOf(home)) : undefined
  return there !== undefined && there.uid === uid && (there.mode & 0o022) === 0 ? `${base}/kagiban/compiled` : undefined
}

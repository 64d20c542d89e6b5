import { isAbsolute, join } from 'node:path'

/** `--cache-dir`, `KAGIBAN_CACHE_DIR`, else the user's usual place for what may be deleted at any time. */
export function cacheDirectory(
  chosen: string | undefined,
  variables: Readonly<Record<string, string | undefined>>,
  home: string,
): string {
  const named = chosen ?? (variables['KAGIBAN_CACHE_DIR'] || undefined)
  if (named !== undefined) return named
  const local = variables['LOCALAPPDATA'] || join(home, 'AppData', 'Local')
  const xdg = variables['XDG_CACHE_HOME'] ?? ''
  const base = process.platform === 'win32' ? local : isAbsolute(xdg) ? xdg : join(home, '.cache')
  return join(base, 'kagiban')
}

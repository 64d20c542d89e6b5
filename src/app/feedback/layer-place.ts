import { isAbsolute, join } from 'node:path'

/** `$XDG_DATA_HOME/kagiban/local-layer.json`, or the same below `~/.local/share` or, on Windows, `%LOCALAPPDATA%`. */
export function layerFile(variables: Readonly<Record<string, string | undefined>>, home: string): string {
  const named = (process.platform === 'win32' ? variables['LOCALAPPDATA'] : variables['XDG_DATA_HOME']) ?? ''
  return join(isAbsolute(named) ? named : join(home, '.local', 'share'), 'kagiban', 'local-layer.json')
}

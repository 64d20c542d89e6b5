import picomatch from 'picomatch'

/** Does a path relative to the root match? */
export type PathTest = (path: string, isDirectory: boolean) => boolean

/**
 * Any of these globs. A pattern without a slash matches a name at any depth, one with a slash the whole path from the root
 * (a slash in front changes nothing but that); one that ends in a slash matches directories only. A `!` in front is no negation.
 */
export function anyGlob(patterns: readonly string[]): PathTest {
  const tests = patterns.map((pattern) => oneGlob(pattern))
  return (path, isDirectory) => tests.some((test) => test(path, isDirectory))
}

function oneGlob(pattern: string): PathTest {
  const onlyDirectories = pattern.endsWith('/')
  const glob = pattern.replace(/\/+$/, '').replace(/^(?:\.?\/)+/, '')
  if (glob === '') return () => false
  const isAnywhere = !/[/]/.test(pattern.replace(/\/+$/, ''))
  const matches = picomatch(glob, { dot: true, nonegate: true })
  return (path, isDirectory) => {
    if (onlyDirectories && !isDirectory) return false
    return matches(isAnywhere ? path.slice(path.lastIndexOf('/') + 1) : path)
  }
}

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Cache } from './tool.ts'

/** Peers are installed once, by package name and pinned version, with the ordinary clients, outside of the checkout. */
const INSTALL_TIMEOUT_MS = 900_000

/** Path of an executable on `PATH`. */
export function onPath(name: string): string | undefined {
  for (const directory of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(directory, name)
    if (directory !== '' && existsSync(path)) return path
  }
  return undefined
}

/** First line that a command prints; empty if it fails. */
export function firstLine(command: string, ...args: string[]): string {
  const done = spawnSync(command, args, { encoding: 'utf8', timeout: 30_000 })
  return done.status === 0 ? (`${done.stdout}\n${done.stderr}`.trim().split('\n')[0] ?? '') : ''
}

/** A program built from a Go module. */
export function goProgram(cache: Cache, install: boolean, module: string, version: string, program: string): string {
  const directory = join(cache.directory, 'go', `${program}-${version}`)
  const path = join(directory, program)
  need(path, install, () => run('go', ['install', `${module}@${version}`], { GOBIN: directory, GOFLAGS: '-mod=mod' }))
  return path
}

/** A file of a Python package; each package has its own virtual environment. `path` is inside of the environment. */
export function pythonFile(
  cache: Cache,
  install: boolean,
  name: string,
  version: string,
  find: (venv: string) => string,
): string {
  const venv = join(cache.directory, 'python', `${name}-${version}`)
  const done = join(venv, 'installed')
  need(done, install, () => {
    run('python3', ['-m', 'venv', '--clear', venv])
    run(join(venv, 'bin', 'pip'), ['install', '--quiet', '--disable-pip-version-check', `${name}==${version}`])
    writeFileSync(done, '')
  })
  const path = find(venv)
  if (!existsSync(path)) throw new Error(`${name} ${version} has no ${path.slice(venv.length + 1)} for this platform`)
  return path
}

/** `site-packages` of a virtual environment, whose path names the version of Python. */
export function sitePackages(venv: string): string {
  const python = readdirSync(join(venv, 'lib')).find((name) => name.startsWith('python')) ?? 'python3'
  return join(venv, 'lib', python, 'site-packages')
}

/** Directory with `node_modules` that has these npm packages. */
export function npmPackages(cache: Cache, install: boolean, name: string, packages: readonly string[]): string {
  const directory = join(cache.directory, 'npm', name)
  const done = join(directory, 'installed')
  need(done, install, () => {
    mkdirSync(directory, { recursive: true })
    writeFileSync(join(directory, 'package.json'), '{"private":true}')
    run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...packages], {}, directory)
    writeFileSync(done, '')
  })
  return directory
}

function need(path: string, install: boolean, make: () => void): void {
  if (existsSync(path)) return
  if (!install) throw new Error('not installed, and --no-install was given')
  make()
  if (!existsSync(path)) throw new Error('the installation gave no program')
}

function run(command: string, args: readonly string[], env: Record<string, string> = {}, cwd?: string): void {
  const done = spawnSync(command, args, {
    encoding: 'utf8',
    timeout: INSTALL_TIMEOUT_MS,
    env: { ...process.env, ...env },
    ...(cwd === undefined ? {} : { cwd }),
  })
  if (done.error !== undefined) throw new Error(`${command} could not be started (${done.error.message})`)
  if (done.status === 0) return
  const lines = done.stderr.split('\n').filter((line) => line.trim() !== '' && !line.includes('complete log'))
  // Clients name the host they asked; the document must not.
  const reason = (lines.findLast((line) => /error|not |denied|forbidden/i.test(line)) ?? lines.at(-1) ?? '').replaceAll(
    /https?:\S+/g,
    '…',
  )
  throw new Error(`${[command, ...args.slice(0, 1)].join(' ')} failed: ${reason.trim().slice(0, 160)}`)
}

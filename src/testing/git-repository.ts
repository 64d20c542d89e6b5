import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Content, LineRange, Origin, Skipped, Source, SourceContext } from '#core/source.ts'

/** A real repository in a temporary directory; no configuration of this machine counts, and dates are fixed. */
export interface TestRepository {
  readonly path: string
  /** Runs git in it and gives its output without the last newline. */
  git(...args: string[]): string
  /** The same with bytes written to its standard input. */
  gitWithInput(input: Uint8Array | string, ...args: string[]): string
  write(path: string | Buffer, content: string | Uint8Array): void
  /** Stages everything and commits it, a day after the commit before; gives the commit's id. */
  commit(message: string): string
  /** A path inside the repository. */
  file(...names: string[]): string
  remove(): void
}

const NOT_OURS = /^GIT_/

export interface TestRepositoryOptions {
  readonly bare?: boolean
  readonly objectFormat?: 'sha1' | 'sha256'
  /** An existing directory to use instead of a new repository. */
  readonly path?: string
}

/** Starts 2026-01-01T00:00:00Z and moves on by a day with each commit. */
const FIRST_DAY = Date.UTC(2026, 0, 1)
const DAY_MS = 86_400_000

export function testRepository({ bare = false, objectFormat = 'sha1', path }: TestRepositoryOptions = {}): TestRepository {
  const directory = path ?? mkdtempSync(join(tmpdir(), 'kagiban-test-'))
  let day = 0
  const run = (args: readonly string[], input?: Uint8Array | string): string => {
    const date = new Date(FIRST_DAY + day * DAY_MS).toISOString()
    const output = execFileSync('git', ['-C', directory, ...args], {
      env: { ...testGitEnvironment(), GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
      ...(input === undefined ? {} : { input }),
      stdio: ['pipe', 'pipe', 'pipe'],
      maxBuffer: 1 << 28,
    })
    return output.toString('utf8').replace(/\n$/, '')
  }
  if (path === undefined)
    run(['init', '--quiet', '-b', 'main', `--object-format=${objectFormat}`, ...(bare ? ['--bare'] : []), '.'])
  return {
    path: directory,
    git: (...args) => run(args),
    gitWithInput: (input, ...args) => run(args, input),
    write(name, content) {
      const file = typeof name === 'string' ? join(directory, name) : Buffer.concat([Buffer.from(`${directory}/`), name])
      if (typeof file === 'string') mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, content)
    },
    commit(message) {
      run(['add', '--all'])
      run(['commit', '--quiet', '--allow-empty', '-m', message])
      day++
      return run(['rev-parse', 'HEAD'])
    },
    file: (...names) => join(directory, ...names),
    remove: () => rmSync(directory, { recursive: true, force: true }),
  }
}

/** An environment for git that depends on nothing of this machine but `PATH`. */
export function testGitEnvironment(): Record<string, string> {
  const outer = Object.entries(process.env).filter(([name, value]) => value !== undefined && !NOT_OURS.test(name))
  return {
    ...(Object.fromEntries(outer) as Record<string, string>),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Ada Example',
    GIT_AUTHOR_EMAIL: 'ada@example.com',
    GIT_COMMITTER_NAME: 'Carl Example',
    GIT_COMMITTER_EMAIL: 'carl@example.com',
    LC_ALL: 'C',
  }
}

/** A content that was read to its end. */
export interface ReadContent {
  readonly origin: Origin
  readonly text: string
  readonly onlyLines?: readonly LineRange[]
}

export interface ReadSource {
  readonly contents: readonly ReadContent[]
  readonly skipped: readonly Skipped['skip'][]
  readonly units: number
}

export function testContext(changes: Partial<SourceContext> = {}): SourceContext {
  return { signal: new AbortController().signal, maxFileBytes: 10 << 20, binary: false, ...changes }
}

/** Plans a source and reads all its units, each after a copy such as another thread would get. Texts are Latin-1: a character per byte. */
export async function readSource<Options, Work>(
  source: Source<Options, Work>,
  options: Options,
  context: SourceContext = testContext(),
): Promise<ReadSource> {
  const contents: ReadContent[] = []
  const skipped: Skipped['skip'][] = []
  let units = 0
  for await (const planned of source.plan(structuredClone(options), context)) {
    if (planned.kind === 'skipped') {
      skipped.push(planned.skip)
      continue
    }
    units++
    for await (const item of source.read(structuredClone(planned.work), context)) {
      if (item.kind === 'skipped') skipped.push(item.skip)
      else contents.push(await readContent(item))
    }
  }
  return { contents, skipped, units }
}

async function readContent({ origin, bytes, onlyLines }: Content): Promise<ReadContent> {
  const whole = bytes instanceof Uint8Array ? Buffer.from(bytes) : Buffer.concat(await Array.fromAsync(bytes))
  return { origin, text: whole.toString('latin1'), ...(onlyLines === undefined ? {} : { onlyLines }) }
}

import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { SEVERITIES } from '#core/rule.ts'
import { testGitEnvironment, testRepository } from '#testing/git-repository.ts'
import { tempDirectory } from '#testing/temp-directory.ts'

const ROOT = join(import.meta.dirname, '../..')
const text = (file: string): string => readFileSync(join(ROOT, file), 'utf8')
const { version } = JSON.parse(text('package.json')) as { version: string }

/** A directory with programs that write down their arguments, one a line, and end with this code. */
function stubs(names: readonly string[], exitCode = 0, extra = ''): string {
  const bin = tempDirectory()
  for (const name of names) {
    writeFileSync(
      join(bin, name),
      `#!/bin/sh\nfor a in "$@"; do printf '<%s>\\n' "$a"; done > "${join(bin, `${name}.args`)}"\n${extra}\nexit ${exitCode}\n`,
    )
    chmodSync(join(bin, name), 0o755)
  }
  return bin
}

const argumentsOf = (bin: string, name: string): string[] =>
  readFileSync(join(bin, `${name}.args`), 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => line.slice(1, -1))

interface Action {
  name: string
  description: string
  inputs: Record<string, { description: string; default?: string }>
  outputs: Record<string, { description: string; value: string }>
  runs: { using: string; steps: { id?: string; run?: string; shell?: string; env?: Record<string, string> }[] }
}

describe('the GitHub Action', () => {
  const action = parse(text('action.yml')) as Action

  it('has what the form demands of a composite action', () => {
    expect(action.name).toBe('kagiban')
    expect(action.description.length).toBeGreaterThan(10)
    expect(action.runs.using).toBe('composite')
    for (const step of action.runs.steps) if (step.run !== undefined) expect(step.shell).toBe('bash')
    for (const output of Object.values(action.outputs))
      expect(output.value).toMatch(/^\$\{\{ steps\.scan\.outputs\.[a-z-]+ \}\}$/)
  })

  it('puts no input into a command, and each into a variable', () => {
    const [step] = action.runs.steps
    expect(step?.run).not.toContain('${{')
    for (const name of Object.keys(action.inputs)) {
      expect(step?.env).toHaveProperty(`INPUT_${name.toUpperCase().replaceAll('-', '_')}`, `\${{ inputs.${name} }}`)
    }
  })

  const report = [
    {
      rule: 'example',
      redacted: 'exa…ple',
      fingerprint: 'kb1-0',
      location: { file: 'a|b<img>.ts', line: 3, commit: 'c'.repeat(40) },
    },
    { coverage: { complete: true, gaps: [] } },
  ]

  function runStep(
    inputs: Record<string, string>,
    { exitCode = 0, lines = report }: { exitCode?: number; lines?: readonly unknown[] } = {},
  ) {
    const directory = tempDirectory({ 'report.jsonl': lines.map((line) => `${JSON.stringify(line)}\n`).join('') })
    const copy = `for a in "$@"; do case $a in jsonl=*) cp '${join(directory, 'report.jsonl')}' "\${a#jsonl=}";; esac; done`
    const bin = stubs(['npx'], exitCode, copy)
    const defaults = Object.fromEntries(
      Object.entries(action.inputs).map(([name, { default: value = '' }]) => [
        `INPUT_${name.toUpperCase().replaceAll('-', '_')}`,
        value,
      ]),
    )
    const { status, stdout, stderr } = spawnSync('bash', [join(ROOT, 'ci/github/scan.sh')], {
      cwd: directory,
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: `${bin}${delimiter}${process.env['PATH']}`,
        GITHUB_OUTPUT: join(directory, 'output'),
        GITHUB_STEP_SUMMARY: join(directory, 'summary'),
        ...defaults,
        INPUT_VERSION: '1.2.3',
        ...inputs,
      },
    })
    const read = (name: string): string =>
      existsSync(join(directory, name)) ? readFileSync(join(directory, name), 'utf8') : ''
    return { status, log: stdout + stderr, bin, directory, output: read('output'), summary: read('summary') }
  }

  it('ends as the scan does, and says what it found', () => {
    const { status, output, summary, bin } = runStep({}, { exitCode: 1 })
    expect(status).toBe(1)
    expect(output).toBe('exit-code=1\nfindings=1\nsarif-file=kagiban.sarif\n')
    expect(summary).toContain('**1** found')
    expect(summary).toContain('a&#124;b&#60;img&#62;.ts:3')
    expect(argumentsOf(bin, 'npx').slice(0, 3)).toEqual(['--yes', 'kagiban@1.2.3', 'scan'])
    expect(argumentsOf(bin, 'npx').slice(-2)).toEqual(['--', '.'])
  })

  it('hands inputs on as they are', () => {
    const path = '$(touch pwned) `touch pwned`; touch pwned'
    const { bin, directory, status } = runStep({
      INPUT_PATH: path,
      INPUT_RANGE: 'a..b',
      INPUT_ARGS: '--exclude\n$(touch pwned) *\n\n--no-generic\r\n',
    })
    expect(status).toBe(0)
    const given = argumentsOf(bin, 'npx')
    expect(given.at(-1)).toBe(path)
    expect(given).toContain('--range=a..b')
    expect(given.slice(-5, -2)).toEqual(['--exclude', '$(touch pwned) *', '--no-generic'])
    expect(existsSync(join(directory, 'pwned'))).toBe(false)
  })

  it.each([{ INPUT_SARIF_FILE: 'a\nexit-code=0' }, { INPUT_VERSION: '1 --registry=x' }, { INPUT_HISTORY: 'yes' }])(
    'refuses what it cannot pass on: %o',
    (inputs) => {
      const { status, log, output } = runStep({ ...inputs })
      expect(status).toBe(4)
      expect(log).toContain('::error title=kagiban::')
      expect(output).toBe('')
    },
  )

  it('says so when the scan could not run', () => {
    const { status, summary, output } = runStep({}, { exitCode: 4, lines: [] })
    expect(status).toBe(4)
    expect(summary).toContain('could not run (exit code 4)')
    expect(output).toContain('findings=0')
  })
})

interface GitLabJob {
  variables: Record<string, string | { value: string; expand: boolean }>
  before_script: string[]
  script: string[]
  artifacts: { when: string; reports: Record<string, string> }
}

describe('the GitLab job', () => {
  const documents = parseAllDocuments(text('ci/gitlab/kagiban.yml')).map((document) => document.toJS() as unknown)
  const { spec } = documents[0] as {
    spec: { inputs: Record<string, { default: string; options?: string[]; description: string }> }
  }
  const job = Object.values(documents[1] as Record<string, GitLabJob>)[0]!

  it('is a header of inputs and a job that uses each of them', () => {
    expect(documents).toHaveLength(2)
    const body = text('ci/gitlab/kagiban.yml').split('\n---\n')[1]
    for (const name of Object.keys(spec.inputs)) expect(body).toContain(`$[[ inputs.${name} ]]`)
    expect(spec.inputs['package']?.default).toBe(`kagiban@${version}`)
    expect(spec.inputs['fail-on']?.options?.toSorted()).toEqual([...SEVERITIES, 'none'].toSorted())
  })

  it('puts no input into a script', () => {
    expect([...job.script, ...job.before_script].join('\n')).not.toContain('$[[')
    for (const name of ['KAGIBAN_PATH', 'KAGIBAN_ARGS', 'KAGIBAN_PACKAGE'])
      expect(job.variables[name]).toMatchObject({ expand: false })
  })

  it('keeps the report also when secrets were found', () => {
    expect(job.artifacts).toMatchObject({ when: 'always', reports: { secret_detection: 'gl-secret-detection-report.json' } })
  })

  function runScript(variables: (repository: ReturnType<typeof testRepository>) => Record<string, string>, exitCode = 0) {
    const repository = testRepository()
    onTestFinished(() => repository.remove())
    repository.commit('first')
    repository.commit('second')
    const bin = stubs(['kagiban'], exitCode)
    const environment = {
      ...testGitEnvironment(),
      KAGIBAN_SCAN: 'changes',
      KAGIBAN_PATH: '.',
      KAGIBAN_FAIL_ON: 'low',
      KAGIBAN_ARGS: '',
      CI_DEFAULT_BRANCH: 'main',
    }
    const { status, stderr } = spawnSync('sh', ['-eu', '-c', job.script.join('\n')], {
      cwd: repository.path,
      encoding: 'utf8',
      env: {
        ...environment,
        CI_COMMIT_BRANCH: 'feature',
        ...variables(repository),
        PATH: `${bin}${delimiter}${process.env['PATH']}`,
      },
    })
    expect(stderr).toBe('')
    return { status, given: argumentsOf(bin, 'kagiban').slice(7), repository }
  }

  it('scans what a push or a merge request adds', () => {
    const push = runScript((repository) => ({
      CI_COMMIT_BEFORE_SHA: repository.git('rev-parse', 'HEAD~1'),
      CI_COMMIT_SHA: 'tip',
    }))
    expect(push.given).toEqual([`--range=${push.repository.git('rev-parse', 'HEAD~1')}..tip`, '--', '.'])
    const merge = runScript((repository) => ({
      CI_MERGE_REQUEST_DIFF_BASE_SHA: repository.git('rev-parse', 'HEAD'),
      CI_COMMIT_SHA: 'tip',
    }))
    expect(merge.given[0]).toBe(`--range=${merge.repository.git('rev-parse', 'HEAD')}..tip`)
  })

  it('scans a new branch from the default branch on, and a new default branch whole', () => {
    const branch = { CI_COMMIT_BEFORE_SHA: '0'.repeat(40), CI_COMMIT_SHA: 'tip' }
    expect(runScript(() => branch).given[0]).toBe('--range=origin/main..tip')
    expect(runScript(() => ({ ...branch, CI_COMMIT_BRANCH: 'main' })).given[0]).toBe('--history')
  })

  it('scans files or the history when asked, with further options, and ends as the scan does', () => {
    expect(runScript(() => ({ KAGIBAN_SCAN: 'history' })).given).toEqual(['--history', '--', '.'])
    const tree = runScript(() => ({ KAGIBAN_SCAN: 'tree', KAGIBAN_ARGS: '--exclude\n$(id) *\n', KAGIBAN_PATH: 'a b' }), 3)
    expect(tree.given).toEqual(['--exclude', '$(id) *', '--', 'a b'])
    expect(tree.status).toBe(3)
  })
})

describe('the file for the pre-commit framework', () => {
  const hooks = parse(text('.pre-commit-hooks.yaml')) as Record<string, unknown>[]

  it('has what the framework demands, and takes no file names', () => {
    expect(hooks.map(({ id }) => id)).toEqual(['kagiban', 'kagiban-pre-push', 'kagiban-system'])
    for (const hook of hooks) {
      expect(hook).toMatchObject({
        language: hook['id'] === 'kagiban-system' ? 'system' : 'node',
        pass_filenames: false,
        always_run: true,
      })
      expect(hook['entry']).toMatch(/^kagiban hook run pre-(?:commit|push)$/)
    }
  })
})

describe('the Jenkins example', () => {
  it('installs this version, and its shell script is one', () => {
    const jenkins = text('ci/jenkins/Jenkinsfile.example')
    expect(jenkins).toContain(`kagiban@${version}`)
    // Groovy reads two backslashes as one.
    const script = /'''([^]*?)'''/.exec(jenkins)?.[1]?.replaceAll('\\\\', '\\') ?? ''
    const bin = stubs(['npm'])
    const tmp = tempDirectory()
    mkdirSync(join(tmp, 'kagiban/bin'), { recursive: true })
    writeFileSync(join(tmp, 'kagiban/bin/kagiban'), '#!/bin/sh\necho "$@"\nexit 3\n', { mode: 0o755 })
    const { status, stdout } = spawnSync('sh', ['-xe', '-c', script], {
      encoding: 'utf8',
      env: { PATH: `${bin}${delimiter}${process.env['PATH']}`, WORKSPACE_TMP: tmp },
    })
    expect(stdout).toContain('scan . --exclude kagiban-reports/ --report junit=kagiban-reports/junit.xml')
    expect(status).toBe(3)
  })
})

import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'vitest'
import { tempDirectory } from '#testing/temp-directory.ts'
import { corpusAt } from './corpora.ts'
import { replaceSection, table } from './document.ts'
import { hasGnuTime, measure } from './measure.ts'
import { chosenRules, curveSection, ruleCounts, runCurve } from './curve.ts'
import { readOptions } from './options.ts'
import { scenarioSection } from './report.ts'
import { runScenario, shown } from './scenarios.ts'
import { repositoryWithStagedFile } from './scratch.ts'
import { runSecond, secondRunSection } from './second-run.ts'
import { median, rotated } from './statistics.ts'
import type { Invocation, Job, Tool } from './tool.ts'

const script = (code: string): Invocation => ({ command: [process.execPath, '-e', code] })

function options(directory: string, timeoutMs = 20_000): Parameters<typeof measure>[1] {
  return { directory, report: join(directory, 'report'), timeoutMs, sampleEveryMs: 10 }
}

function toolOf(id: string, code: string): Tool {
  return {
    id,
    version: '1',
    accepted: [0],
    jobs: { tree: () => ({ ...script(code), reportOnStdout: true }) },
    findings: (text) =>
      text.split('\n').flatMap((line) => (line === '' ? [] : [{ file: line, line: 1, endLine: 1, secret: '' }])),
  }
}

describe('measuring a command', () => {
  it('counts CPU time and memory of child processes too', async ({ expect, skip }) => {
    skip(!hasGnuTime, 'GNU time is not installed')
    // By its own CPU clock, so that a busy machine only makes it slower.
    const busy = `const hold = Buffer.alloc(80 << 20, 1); while (process.cpuUsage().user < 400_000); hold.at(0)`
    const parent = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(busy)}])`
    const run = await measure(script(parent), options(tempDirectory()))
    expect(run).toMatchObject({ exitCode: 0, trouble: undefined })
    expect(run.cpuSeconds).toBeGreaterThan(0.35)
    expect(run.peakBytes).toBeGreaterThan(80 << 20)
    expect(run.wallSeconds).toBeGreaterThan(0.4)
  })

  it('ends a command over the limit, and says so', async ({ expect }) => {
    const run = await measure(script('setInterval(() => {}, 1000)'), options(tempDirectory(), 300))
    expect(run.trouble).toBe('stopped after 0.3 s')
    expect(run.wallSeconds).toBeLessThan(10)
  })

  it('quotes a crash and nothing else that a command says', async ({ expect }) => {
    const code = 'console.error("found hunter2 in a.txt"); console.error("panic: index out of range"); process.exit(2)'
    const run = await measure(script(code), options(tempDirectory()))
    expect(run).toMatchObject({ exitCode: 2, trouble: 'panic: index out of range' })
  })
})

describe('a scenario', () => {
  it('runs all tools in turn, counts findings, and drops a tool that fails', async ({ expect }) => {
    const scratch = tempDirectory()
    const results = await runScenario({
      scenario: 'tree',
      target: scratch,
      tools: [toolOf('good', 'console.log("a\\nb")'), toolOf('bad', 'process.exit(9)')],
      rounds: 2,
      archives: true,
      timeoutMs: 20_000,
      scratch,
      say: () => {},
    })
    expect(results.map(({ runs, findings, failure }) => [runs.length, findings, failure])).toEqual([
      [2, 2, undefined],
      [0, undefined, 'failed: exit code 9'],
    ])
    const section = scenarioSection({ scenario: 'tree', corpus: undefined, results })
    expect(section).toContain('| good 1 |')
    expect(section).toContain('failed: exit code 9')
  })

  it('shows commands without the paths of this machine', ({ expect }) => {
    const job = { target: '/tmp/x/tree', report: '/tmp/x/report.json', archives: true, reveal: false }
    const words = [
      '/opt/tools/scanner',
      'scan',
      '/tmp/x/tree',
      '--output=/tmp/x/report.json',
      '--config=/opt/tools/rules.toml',
    ]
    expect(shown(words, job, 'tree')).toBe('scanner scan TREE --output=REPORT --config=rules.toml')
  })
})

describe('the curve', () => {
  const all = [{ id: 'g', class: 'generic' }, ...Array.from({ length: 500 }, (_, i) => ({ id: `p${i}`, class: 'provider' }))]

  it('goes from 120 rules by doubling to all, and takes them evenly from all rooms', ({ expect }) => {
    expect(ruleCounts(1000)).toEqual([120, 240, 480, 1000])
    expect(ruleCounts(130)).toEqual([130])
    expect(chosenRules(all, 6)).toEqual(['g', 'p0', 'p100', 'p200', 'p300', 'p400'])
    expect(new Set(chosenRules(all, 501)).size).toBe(501)
  })

  it('gives each step its rules and compares its CPU time with the first', async ({ expect }) => {
    const code = (target: string): Invocation => ({
      command: [process.execPath, '-e', 'console.log(process.argv[1])', target, '--no-config'],
      reportOnStdout: true,
    })
    const scratch = tempDirectory()
    const corpus = { name: 'c', path: 'there', kind: 'tree', facts: '1 file' } as const
    const tool = { ...toolOf('kagiban', ''), jobs: { tree: ({ target }: Job) => code(target) } }
    const steps = await runCurve({ corpus, tool, rounds: 2, archives: true, timeoutMs: 20_000, scratch, say: () => {} })
    expect(steps.map(({ runs }) => runs.length)).toEqual(steps.map(() => 2))
    expect(steps[0]?.rules).toBe(120)
    const { rules } = JSON.parse(readFileSync(join(scratch, 'rules-120.yaml'), 'utf8')) as { rules: { only: string[] } }
    expect(new Set(rules.only).size).toBe(120)
    const run = { wallSeconds: 1, peakBytes: 1e6, exitCode: 0, trouble: undefined }
    const section = curveSection(corpus, [
      { rules: 120, runs: [{ ...run, cpuSeconds: 1 }], findings: 1 },
      { rules: 240, runs: [{ ...run, cpuSeconds: 1.25 }], findings: 2 },
    ])
    expect(section).toContain('| 240 | 1.00 | 1.25 | 1.25–1.25 | 1 | 2 | 80 % |')
  })
})

describe('the second run', () => {
  /** Finds a line for each commit of the target; with a cache, one more when that is not empty. */
  function countingTool(onSecond: string): Tool {
    const code = (cache: string | undefined, target: string): string => `
      const { execFileSync } = require('node:child_process'), fs = require('node:fs')
      const cache = ${JSON.stringify(cache ?? '')}, count = execFileSync('git', ['-C', ${JSON.stringify(target)}, 'rev-list', '--count', '--all'])
      console.log('commits\\n'.repeat(Number(count)).trim())
      if (cache !== '' && fs.existsSync(cache)) { ${onSecond} }
      if (cache !== '') fs.mkdirSync(cache, { recursive: true })`
    const tool = toolOf('kagiban', '')
    const job = ({ target, cache }: Job): Invocation => ({ ...script(code(cache, target)), reportOnStdout: true })
    return {
      ...tool,
      jobs: { second: job, history: ({ target, report }) => job({ target, report, archives: false, reveal: false }) },
    }
  }

  function longHistory(): string {
    const path = repositoryWithStagedFile(tempDirectory())
    const commits = Array.from({ length: 150 }, (_, i) =>
      [`commit refs/heads/long`, `committer A <a@example.com> ${1000 + i} +0000`, 'data 1', 'm', ''].join('\n'),
    )
    execFileSync('git', ['-C', path, 'fast-import', '--quiet'], { input: `${commits.join('')}\n` })
    execFileSync('git', ['-C', path, 'symbolic-ref', 'HEAD', 'refs/heads/long'])
    return path
  }

  async function plan(onSecond: string): Promise<Parameters<typeof runSecond>[0]> {
    const corpus = await corpusAt(longHistory(), false)
    return { corpus, tool: countingTool(onSecond), rounds: 2, timeoutMs: 20_000, scratch: tempDirectory(), say: () => {} }
  }

  it('begins without the last 100 commits and an empty cache, in each round', async ({ expect }) => {
    const result = await runSecond(await plan(''))
    expect(result.steps.map(({ runs, findings }) => [runs.length, findings])).toEqual([
      [2, 50],
      [2, 150],
      [2, 150],
    ])
    const section = secondRunSection(result)
    expect(section).toContain('100 commits. 151 commits')
    expect(section).toMatch(/\| first, no cache yet \|.*\| 100\.0 % \|/)
  })

  it('counts for nothing when it finds something else than a run without results of earlier ones', async ({ expect }) => {
    await expect(plan(`console.log('more')`).then(runSecond)).rejects.toThrow('finds 151 with results')
  })
})

describe('corpora', () => {
  it('takes a repository for its history, or for its files when asked', async ({ expect }) => {
    const path = repositoryWithStagedFile(tempDirectory())
    await expect(corpusAt(path, false)).resolves.toMatchObject({
      kind: 'history',
      facts: expect.stringMatching(/^1 commits, 2 blobs/),
    })
    await expect(corpusAt(path, true)).resolves.toMatchObject({ kind: 'tree' })
  })

  it('counts files and bytes of a directory', async ({ expect }) => {
    const path = tempDirectory({ 'a.txt': 'x'.repeat(1_500_000), 'b/c.txt': 'y' })
    writeFileSync(join(path, 'd'), 'z')
    expect(await corpusAt(path, false)).toMatchObject({ kind: 'tree', facts: '3 files, 2 MB' })
  })

  it('names a path that does not exist', async ({ expect }) => {
    await expect(corpusAt('/no/such/place', false)).rejects.toThrow('/no/such/place does not exist')
  })
})

describe('the document', () => {
  it('replaces only its own section, and adds it where there is none', ({ expect }) => {
    const first = replaceSection('# Benchmarks\n\nBy hand.\n', 'speed', 'one')
    const second = replaceSection(replaceSection(first, 'exactness', 'E'), 'speed', 'two')
    expect(first).toContain('one')
    expect(second).not.toContain('one')
    expect(second).toMatch(/By hand\.[^]*two[^]*E/)
  })

  it('writes tables', ({ expect }) => {
    expect(table(['a', 'b'], [['x', '1']])).toBe('| a | b |\n| --- | ---: |\n| x | 1 |')
  })
})

describe('the figures', () => {
  it('takes the middle of runs', ({ expect }) => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, Number.NaN])
  })

  it('begins each round with another tool', ({ expect }) => {
    expect([0, 1, 2, 3].map((round) => rotated(['a', 'b', 'c'], round).join(''))).toEqual(['abc', 'bca', 'cab', 'abc'])
  })
})

describe('options', () => {
  it('reads them, and refuses what it does not know', ({ expect }) => {
    expect(readOptions(['--rounds', '5', '--scenarios', 'tree,startup', '--no-archives', '/a'])).toMatchObject({
      rounds: 5,
      scenarios: ['tree', 'startup'],
      archives: false,
      paths: ['/a'],
      timeoutMs: 900_000,
    })
    expect(() => readOptions(['--rounds', '0'])).toThrow('--rounds takes a whole number')
    expect(() => readOptions(['--scenarios', 'moon'])).toThrow('unknown scenario "moon"')
  })
})

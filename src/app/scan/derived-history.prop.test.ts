import * as fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { ALL_RULES, builtInRules } from '#app/rules/catalogue.ts'
import { planHistory, visitHistory, type HistoryWork } from '#git/index.ts'
import { readByVisiting, type Source } from '#core/source.ts'
import { testContext, testRepository, type TestRepository } from '#testing/git-repository.ts'
import { createDetector } from './detector.ts'
import { runUnit, type UnitResult } from './unit-runner.ts'

const repositories: TestRepository[] = []
const detector = await createDetector({
  key: Buffer.alloc(32, 7),
  showSecrets: true,
  binary: false,
  inlineAllow: true,
  selection: ALL_RULES,
  customRules: [],
})
const samples = builtInRules(ALL_RULES).flatMap(({ rule }) => rule.matches())

/** A line of a file: plain most of the time, or a sample of a rule. */
const line = fc.oneof(
  { weight: 6, arbitrary: fc.nat(500).map((n) => `const value${n} = compute(${n * 7}, 'some text of line ${n}')`) },
  { weight: 1, arbitrary: fc.nat(samples.length - 1).map((i) => samples[i]!) },
)
const change = fc.record({
  file: fc.nat(5),
  at: fc.nat(1000),
  drop: fc.nat(6),
  lines: fc.array(line, { maxLength: 4 }),
  /** Gives the file another name as well. */
  isRename: fc.boolean(),
  ending: fc.constantFrom('\n', '\n', '\n', '\r\n'),
})
const history = fc.record({
  start: fc.array(line, { minLength: 60, maxLength: 160 }),
  changes: fc.array(change, { minLength: 30, maxLength: 60 }),
})

/** Commits with changes, moves of lines and renames of files, in one pack with long chains of deltas. */
function build(
  repository: TestRepository,
  { start, changes }: typeof history extends fc.Arbitrary<infer T> ? T : never,
): void {
  const files = Array.from({ length: 6 }, (_, i) => ({ name: `f${i}.txt`, lines: start.slice(i * 5) }))
  const stream: string[] = []
  for (const [i, { file, at, drop, lines, isRename, ending }] of changes.entries()) {
    const one = files[file]!
    const place = at % (one.lines.length + 1)
    const taken = one.lines.splice(place, drop, ...lines)
    if (at % 3 === 0) one.lines.unshift(...taken)
    const before = one.name
    if (isRename) one.name = `f${file}-${i}.txt`
    const text = one.lines.join(ending)
    stream.push(
      `commit refs/heads/main\ncommitter C <c@example.com> ${i} +0000\ndata 1\nx\n`,
      ...(before === one.name ? [] : [`D ${before}\n`]),
      `M 644 inline ${one.name}\ndata ${Buffer.byteLength(text)}\n${text}\n`,
    )
  }
  repository.gitWithInput(stream.join(''), 'fast-import', '--quiet', '--force')
  repository.git('repack', '-q', '-adf', '--depth=50', '--window=50')
}

afterAll(() => repositories.forEach((one) => one.remove()))

it('a history read as deltas gives the findings of a scan of every blob', { timeout: 120_000 }, async () => {
  const reading = { id: 'whole', plan: () => expect.unreachable(), read: readByVisiting(visitHistory) }
  const sources: readonly Source<never, HistoryWork>[] = [{ ...reading, visit: visitHistory }, reading]
  const context = testContext()
  let derived = 0
  let findings = 0
  await fc.assert(
    fc.asyncProperty(history, async (commits) => {
      const repository = testRepository({ bare: true })
      repositories.push(repository)
      build(repository, commits)
      for await (const unit of planHistory({ repository: repository.path }, context)) {
        if (unit.kind === 'skipped') expect.unreachable()
        const results: UnitResult[] = []
        for (const source of sources) {
          results.push(await runUnit(source, unit.work, detector, context))
        }
        expect(results[0]).toEqual(results[1])
        findings += results[1]!.findings.length
        visitHistory(unit.work, context, {
          content: (_origin, _bytes, derivation) =>
            void (derived += derivation !== undefined && derivation.parent >= 0 ? 1 : 0),
          skipped: () => expect.unreachable(),
        })
      }
    }),
    { numRuns: 12 },
  )
  expect(derived).toBeGreaterThan(100)
  expect(findings).toBeGreaterThan(100)
})

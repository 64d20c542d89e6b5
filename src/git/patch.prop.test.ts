import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import type { LineRange } from '#core/source.ts'
import { testRepository, type TestRepository } from '#testing/git-repository.ts'
import { addedLines } from './added-lines.ts'
import { byteReader } from './byte-reader.ts'
import { changeKey } from './change.ts'
import { joinRanges, readPatch } from './patch.ts'

let repository: TestRepository
beforeAll(() => {
  repository = testRepository()
  repository.git('config', 'core.autocrlf', 'false')
})
afterAll(() => repository.remove())

/** Few different lines, so that they repeat and move; some look like parts of a difference. */
const line = fc.constantFrom(
  'a',
  'b',
  '',
  'c\r',
  '@@ -1 +1 @@',
  'diff --git a/f b/f',
  '-',
  '+',
  '\\ No newline at end of file',
  '+++ b/f',
  'ü',
  '@@@ -1 -1 +1 @@@',
)
const file = fc
  .tuple(fc.array(line, { maxLength: 12 }), fc.boolean())
  .map(([lines, ends]) => lines.join('\n') + (ends && lines.length > 0 ? '\n' : ''))

async function* chunksOf(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Buffer> {
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length] ?? 1
    yield bytes.subarray(at, at + size)
    at += size
  }
}

function store(content: string): string {
  return repository.gitWithInput(content, 'hash-object', '-w', '--stdin')
}

function treeOf(content: string | undefined): string {
  return repository.gitWithInput(content === undefined ? '' : `100644 blob ${store(content)}\tf\n`, 'mktree')
}

function numbersOf(ranges: readonly LineRange[]): number[] {
  return ranges.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i))
}

/** Line numbers of added lines by walking a difference that shows the whole file: an independent way. */
function addedByWalking(full: string): number[] {
  const start = /^@@ .*\n/m.exec(full)
  if (start === null) return []
  const numbers: number[] = []
  let number = 0
  for (const text of full
    .slice(start.index + start[0].length)
    .replace(/\n$/, '')
    .split('\n')) {
    if (text.startsWith('\\') || text.startsWith('-')) continue
    number++
    if (text.startsWith('+')) numbers.push(number)
  }
  return numbers
}

describe('reading added lines', () => {
  it('gives the lines that a difference of the whole file marks as added, in chunks of any size', async () => {
    await fc.assert(
      fc.asyncProperty(
        file,
        file,
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }),
        async (before, after, sizes) => {
          fc.pre(before !== after)
          const trees = [treeOf(before), treeOf(after)]
          const patch = repository.git('diff-tree', '-p', '-U0', '--full-index', ...trees)
          const added = await readPatch(byteReader(chunksOf(Buffer.from(`${patch}\n`), sizes)))
          const whole = repository.git('diff-tree', '-p', '-U1000', ...trees)
          expect([...added.keys()]).toEqual([changeKey([store(before)], store(after))])
          expect(numbersOf([...added.values()][0] as LineRange[])).toEqual(addedByWalking(whole))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('never gives fewer lines by git than by comparing lines alone', async () => {
    await fc.assert(
      fc.asyncProperty(file, file, async (before, after) => {
        fc.pre(before !== after)
        const patch = repository.git('diff-tree', '-p', '-U0', '--full-index', treeOf(before), treeOf(after))
        const added = await readPatch(byteReader(chunksOf(Buffer.from(`${patch}\n`), [7])))
        const byGit = new Set(numbersOf([...added.values()][0] as LineRange[]))
        const alone = numbersOf(addedLines(Buffer.from(after), [Buffer.from(before)]))
        expect(alone.filter((number) => !byGit.has(number))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('ends on any bytes', async () => {
    const piece = fc.constantFrom(
      'diff --git a b\n',
      'index 1..2\n',
      '@@ -1,3 +1,9 @@\n',
      '+x\n',
      ' -\n',
      '\\ x\n',
      'Binary files a and b differ\n',
      '@@ -a +b @@\n',
      '\0',
      'x',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece), async (pieces) => {
        const added = await readPatch(byteReader(chunksOf(Buffer.from(pieces.join('')), [3])))
        expect(added.size).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('joins neighbouring ranges and keeps their lines', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 })), (numbers) => {
        const sorted = numbers.toSorted((a, b) => a - b)
        const ranges = joinRanges(sorted.map((number) => ({ from: number, to: number })))
        expect(numbersOf(ranges)).toEqual(sorted)
        for (const [i, range] of ranges.entries())
          if (i > 0) expect(range.from).toBeGreaterThan((ranges[i - 1]?.to ?? 0) + 1)
      }),
    )
  })
})

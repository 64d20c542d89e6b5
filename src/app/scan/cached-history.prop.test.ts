import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectSame, PLAIN_LINES, secretLine, withRepository } from '#testing/cached-scan.ts'
import type { TestRepository } from '#testing/git-repository.ts'
import { tempDirectory } from '#testing/temp-directory.ts'

const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('commit' as const),
      file: fc.nat(5),
      secret: fc.option(fc.nat(6)),
      drop: fc.boolean(),
    }),
  },
  fc.record({
    kind: fc.constantFrom('gc' as const, 'repack' as const, 'keep-pack' as const, 'amend' as const, 'branch' as const),
  }),
  fc.record({
    kind: fc.constantFrom('merge' as const, 'delete-branch' as const, 'prune' as const, 'tag' as const, 'binary' as const),
  }),
  fc.record({
    kind: fc.constantFrom('staged' as const, 'old-commit' as const, 'move' as const),
    file: fc.nat(5),
    secret: fc.nat(6),
  }),
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

function apply(repository: TestRepository, one: Step, n: number): void {
  const git = (...args: string[]): void => void repository.git(...args)
  const body = (secret: number | null): string =>
    [...PLAIN_LINES.slice(n % 7), ...(secret === null ? [] : [secretLine(secret)]), `${n}`].join('\n')
  switch (one.kind) {
    case 'commit':
      if (one.drop) git('rm', '-q', '--ignore-unmatch', `dir${one.file % 2}/f${one.file}.txt`)
      else repository.write(`dir${one.file % 2}/f${one.file}.txt`, body(one.secret))
      return void repository.commit(`commit ${n} ${one.secret === 3 ? secretLine(3) : ''}`)
    case 'move':
      repository.write(`moved/${one.file}/f${one.file}.txt`, [...PLAIN_LINES, secretLine(one.secret)].join('\n'))
      return void repository.commit(`move ${n}`)
    case 'staged':
      repository.write(`staged${one.file}.txt`, body(one.secret))
      return git('add', '.')
    case 'binary':
      repository.write('image.bin', Buffer.from([0, 1, 2, n, 0]))
      return void repository.commit(`binary ${n}`)
    case 'old-commit': {
      const text = body(one.secret)
      const stream = `commit refs/heads/old${n}\ncommitter C <c@example.com> ${1000 + n} +0000\ndata 1\nx\nM 644 inline dir0/f${one.file}.txt\ndata ${Buffer.byteLength(text)}\n${text}\n`
      return void repository.gitWithInput(stream, 'fast-import', '--quiet', '--force')
    }
    case 'amend':
      return git('commit', '-q', '--amend', '--allow-empty', '-m', `amended ${n}`)
    case 'branch':
      return git('checkout', '-q', '-B', `side${n % 2}`)
    case 'merge':
      return git('merge', '-q', '-s', 'ours', '--no-edit', '-m', `merge ${n}`, 'main')
    case 'delete-branch':
      return git('branch', '-q', '-f', `side${(n + 1) % 2}-gone`, 'main~0')
    case 'tag':
      return git('tag', '-f', '-a', `t${n}`, '-m', `tag ${secretLine(0)}`)
    case 'gc':
      return git('gc', '-q')
    case 'repack':
      return git('repack', '-q', '-adf', '--depth=10')
    case 'keep-pack':
      return git('repack', '-q', '-d')
    default:
      git('reflog', 'expire', '--expire=now', '--all')
      return git('gc', '-q', '--prune=now')
  }
}

describe('a history scan with results of earlier ones', () => {
  it('tells what a scan of everything tells, whatever happened to the repository', { timeout: 240_000 }, async () => {
    let recalled = 0
    let recalledInRanges = 0
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 4 }), (rounds) =>
        withRepository(async (repository) => {
          const cache = tempDirectory()
          // So many that a scan of all commits asks for earlier results.
          for (let i = 0; i < 101; i++) repository.write(`plain/${i}.txt`, `plain ${i}`)
          repository.commit('plain')
          for (const [round, steps] of rounds.entries()) {
            for (const [i, one] of steps.entries()) apply(repository, one, round * 5 + i)
            const { coverage } = await expectSame({ repositories: [repository.path], cache })
            recalled += coverage.cached?.blobs ?? 0
            const range = await expectSame({ repositories: [repository.path], cache, view: { range: ['HEAD'] } })
            recalledInRanges += range.coverage.cached?.blobs ?? 0
            await expectSame({ repositories: [repository.path], cache })
          }
        }),
      ),
      { numRuns: 12 },
    )
    expect(recalled).toBeGreaterThan(30)
    expect(recalledInRanges).toBeGreaterThan(300)
  })
})

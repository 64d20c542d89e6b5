import { describe, expect, it } from 'vitest'
import { HOOK_KINDS } from './kind.ts'
import { decideHook, planHookRun } from './run.ts'

const A = 'a'.repeat(40)
const ZERO = '0'.repeat(40)
const call = { args: [], input: '', environment: {} }

describe('the work of a hook', () => {
  it('is the staged change before a commit', () => {
    expect(planHookRun({ ...call, kind: 'pre-commit' })).toEqual({
      kind: 'scan',
      sourceId: 'git-staged',
      options: { repository: '.' },
    })
  })

  it('is what the remote lacks before a push', () => {
    const input = `refs/heads/main ${A} refs/heads/main ${ZERO}\n`
    expect(planHookRun({ ...call, kind: 'pre-push', args: ['origin', 'url'], input })).toMatchObject({
      sourceId: 'git-range',
      options: { newCommits: { tips: [A], knownBy: { remote: 'origin', oids: [] } } },
    })
  })

  it('is what the pre-commit framework names in its variables', () => {
    const named = (environment: Record<string, string>, input = '') =>
      planHookRun({ ...call, kind: 'pre-push', input, environment: { PRE_COMMIT: '1', ...environment } })
    expect(named({ PRE_COMMIT_FROM_REF: 'a', PRE_COMMIT_TO_REF: 'b', PRE_COMMIT_LOCAL_BRANCH: 'main' })).toMatchObject({
      options: { range: ['a..b'] },
    })
    expect(named({ PRE_COMMIT_LOCAL_BRANCH: 'refs/heads/main' })).toMatchObject({ options: { range: ['refs/heads/main'] } })
    expect(named({})).toEqual({ kind: 'nothing' })
    // What git itself said counts more than variables left over from somewhere.
    const line = `refs/heads/main ${A} refs/heads/main ${ZERO}\n`
    expect(named({ PRE_COMMIT_LOCAL_BRANCH: 'main' }, line)).toMatchObject({ options: { newCommits: { tips: [A] } } })
  })

  it('is nothing for a push that only deletes', () => {
    expect(planHookRun({ ...call, kind: 'pre-receive', input: `${A} ${ZERO} refs/heads/old\n` })).toEqual({
      kind: 'nothing',
    })
  })

  it('can be skipped by a person, and never on a server', () => {
    const environment = { KAGIBAN_SKIP: '1' }
    const input = `${ZERO} ${A} refs/heads/main\n`
    expect(planHookRun({ ...call, kind: 'pre-commit', environment })).toEqual({ kind: 'skipped-by-user' })
    expect(planHookRun({ ...call, kind: 'pre-push', environment, input: 'x' })).toEqual({ kind: 'skipped-by-user' })
    expect(planHookRun({ ...call, kind: 'pre-receive', environment, input })).toMatchObject({ kind: 'scan' })
    expect(planHookRun({ ...call, kind: 'pre-commit', environment: { KAGIBAN_SKIP: '0' } })).toMatchObject({ kind: 'scan' })
  })

  it.each([
    ['4.5', 4500],
    ['0', undefined],
    ['soon', undefined],
    ['-1', undefined],
    ['Infinity', undefined],
  ])('has a time limit of %s seconds when there is a sensible one', (text, expected) => {
    const work = planHookRun({ ...call, kind: 'pre-commit', environment: { KAGIBAN_HOOK_SECONDS: text } })
    expect(work.kind === 'scan' ? work.timeLimitMs : 'no scan').toBe(expected)
  })
})

describe('the decision of a hook', () => {
  const tooLarge = { place: 'big.bin', reason: 'too-large' } as const
  const corrupt = { place: 'git:commit/x', reason: 'object-corrupt' } as const
  const interrupted = { place: '.', reason: 'interrupted' } as const

  it('lets what is clean through, and stops at findings and at a scan that could not run', () => {
    for (const kind of HOOK_KINDS) {
      expect(decideHook(kind, 0, [])).toEqual({ refuse: false, why: 'clean' })
      expect(decideHook(kind, 1, [])).toEqual({ refuse: true, why: 'findings' })
      expect(decideHook(kind, 2, [])).toEqual({ refuse: true, why: 'findings' })
      expect(decideHook(kind, 4, [])).toEqual({ refuse: true, why: 'failed' })
      expect(decideHook(kind, 130, [interrupted])).toEqual({ refuse: true, why: 'incomplete' })
    }
  })

  it('lets a person go on with gaps, and a server only with what is too large', () => {
    expect(decideHook('pre-commit', 3, [corrupt])).toEqual({ refuse: false, why: 'incomplete' })
    expect(decideHook('pre-push', 3, [corrupt])).toEqual({ refuse: false, why: 'incomplete' })
    expect(decideHook('pre-receive', 3, [tooLarge])).toEqual({ refuse: false, why: 'incomplete' })
    expect(decideHook('pre-receive', 3, [tooLarge, corrupt])).toEqual({ refuse: true, why: 'incomplete' })
  })
})

import { describe, expect, it } from 'vitest'
import { defaultMemoryBytes, LEAST_MEMORY_BYTES, memoryBudget } from './memory-budget.ts'

const MIB = 1 << 20

describe('memoryBudget', () => {
  it.each([
    [192, 8, 1],
    [300, 2, 1],
    [400, 2, 2],
    [1024, 4, 4],
    [1024, 64, 12],
  ])('of %i MiB for %i threads starts %i', (megabytes, asked, jobs) => {
    const budget = memoryBudget(megabytes * MIB, asked)
    expect(budget.jobs).toBe(jobs)
    const contents = budget.share.sharedBytes + jobs * budget.share.threadBytes
    expect(contents).toBeLessThanOrEqual((megabytes - 160) * MIB)
    expect(budget.share.threadBytes).toBeGreaterThanOrEqual(18 * MIB)
  })

  it('leaves a thread something even when nothing is left', () => {
    expect(memoryBudget(1, 8)).toMatchObject({ jobs: 1, share: { threadBytes: 18 * MIB } })
  })
})

describe('defaultMemoryBytes', () => {
  it('is half of what is free, but no more than threads can use, and never too little to work', () => {
    expect(defaultMemoryBytes(1024 * MIB, 4)).toBe(512 * MIB)
    expect(defaultMemoryBytes(64 * 1024 * MIB, 2)).toBe(1280 * MIB)
    expect(defaultMemoryBytes(10 * MIB, 2)).toBe(LEAST_MEMORY_BYTES)
  })
})

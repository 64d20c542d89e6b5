import { expect, it } from 'vitest'
import { nearestName } from './nearest-name.ts'

const KNOWN = ['exclude', 'include', 'maxFileSize', 'minConfidence', 'jobs']

it.each([
  ['exlude', 'exclude'],
  ['max-file-size', 'maxFileSize'],
  ['MAXFILESIZE', 'maxFileSize'],
  ['minConfidnce', 'minConfidence'],
  ['job', 'jobs'],
  ['x', undefined],
  ['threads', undefined],
  ['exclude'.repeat(1000), undefined],
])('of %j it makes %j', (given, expected) => {
  expect(nearestName(given, KNOWN)).toBe(expected)
})

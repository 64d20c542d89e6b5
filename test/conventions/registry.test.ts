import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { registryFiles } from '../../tools/generate-registry.ts'

it.each([...registryFiles()])('%s lists exactly the rooms (else: npm run generate)', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text)
})

import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { LEAST_NODE, oldNodeText } from './node-version.ts'

it('is what the package demands', () => {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  expect((JSON.parse(text) as { engines: { node: string } }).engines.node).toBe(`>=${LEAST_NODE}`)
})

it('is told to those whose Node.js is older, in their language', () => {
  for (const version of ['4.9.1', '20.19.5', '22.9.0', '22.17.1']) {
    expect(oldNodeText(version, {})).toContain(`Node.js ${version}, and kagiban needs ${LEAST_NODE} or later`)
    expect(oldNodeText(version, { LANG: 'ja_JP.UTF-8' })).toContain(`${LEAST_NODE} 以降が必要です`)
  }
})

it('is not told to others', () => {
  for (const version of ['22.18.0', '22.20.3', '24.0.0', '100.1.0', '24.0.0-pre', '25.0.0-nightly20251001'])
    expect(oldNodeText(version, {})).toBeUndefined()
})

import { assert, jsonValue, property } from 'fast-check'
import { expect, it } from 'vitest'
import { jsonForScript } from './embed.ts'

it('brings every JSON value back unchanged, without a single "<"', () => {
  assert(
    property(jsonValue({ stringUnit: 'binary' }), (value) => {
      const json = jsonForScript(value)
      expect(json).not.toContain('<')
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

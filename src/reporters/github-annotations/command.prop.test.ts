import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { command } from './command.ts'

const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('%', '%0A', ':', '::', ',', '=', '\r', '\n', '\u001b', '\u2028', '##[error]', '\ud800', 'a'),
  }),
)

/** Reads a command as GitHub documents it. */
function read(line: string): { readonly properties: Readonly<Record<string, string>>; readonly message: string } {
  const [, list = '', message = ''] = /^::error ([^:]*)::(.*)$/su.exec(line) ?? []
  const pairs = list.split(',').map((pair) => pair.split(/=(.*)/s) as [string, string])
  const decoded = pairs.map(([name, value]) => [name, decode(value.replaceAll('%3A', ':').replaceAll('%2C', ','))])
  return { properties: Object.fromEntries(decoded), message: decode(message) }
}

function decode(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

const visible = (text: string): string =>
  text.toWellFormed().replaceAll(/[\0-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, '\ufffd')

it('is one line that reads back as what went in', () => {
  fc.assert(
    fc.property(nasty, nasty, nasty, (file, title, message) => {
      const line = command('error', { file, title }, message)
      expect(line.endsWith('\n')).toBe(true)
      expect(line.slice(0, -1)).not.toMatch(/[\r\n\u2028\u2029]/)
      expect(read(line.slice(0, -1))).toEqual({
        properties: { file: visible(file), title: visible(title) },
        message: visible(message),
      })
    }),
  )
})

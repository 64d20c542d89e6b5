import { it } from 'vitest'
import { tempDirectory } from '#testing/temp-directory.ts'
import type { ReportedFinding, Tool } from '../tool.ts'
import { kagiban } from './kagiban.ts'
import { field, line, list, parse, text } from './json.ts'

it('reads fields of any shape without failing', ({ expect }) => {
  expect(parse(' \n')).toEqual([])
  expect(() => parse('{"cut": ')).toThrow(SyntaxError)
  expect(list({ findings: 1 })).toEqual([])
  expect(field({ a: { b: [7] } }, 'a', 'b')).toEqual([7])
  expect(field(null, 'a', 'b')).toBeUndefined()
  expect([text(3), text('x'), line('4'), line(0), line(9)]).toEqual(['', 'x', 1, 1, 9])
})

it("counts kagiban's findings and not its coverage line", ({ expect, skip }) => {
  const tool = prepared()
  skip(tool === undefined, 'dist/kagiban.mjs is not built')
  const finding = { rule: 'a', secret: 's', location: { file: 'a.txt', line: 3, end_line: 4 } }
  const report = `${JSON.stringify(finding)}\n${JSON.stringify({ coverage: { files: 1 } })}\n`
  expect(tool?.findings?.(report)).toEqual<ReportedFinding[]>([{ file: 'a.txt', line: 3, endLine: 4, secret: 's' }])
  const failed = JSON.stringify({ coverage: { gaps: [{ place: 'u', reason: 'worker-failed' }] } })
  expect(() => tool?.findings?.(failed)).toThrow('workers failed in 1 units')
})

function prepared(): Tool | undefined {
  try {
    return kagiban.prepare({ directory: tempDirectory() }, false)
  } catch {
    return undefined
  }
}

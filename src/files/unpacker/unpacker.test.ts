import { expect, it } from 'vitest'
import { rar5Of } from '#testing/archive-forms/rar-and-7z.ts'
import { startUnpacker } from './unpacker.ts'

const RAR = rar5Of([{ name: 'a', bytes: Buffer.from('content') }])

it('unpacks step by step', async () => {
  const unpacker = startUnpacker()
  expect(await unpacker.ask({ kind: 'open', bytes: RAR.length })).toEqual({ kind: 'done' })
  expect(await unpacker.ask({ kind: 'fill', at: 0, chunk: RAR })).toEqual({ kind: 'done' })
  expect(await unpacker.ask({ kind: 'next' })).toEqual({
    kind: 'entry',
    entry: { name: 'a', isFile: true, isLocked: false },
  })
  expect(await unpacker.ask({ kind: 'read' })).toMatchObject({
    kind: 'piece',
    bytes: new Uint8Array(Buffer.from('content')),
  })
  expect(await unpacker.ask({ kind: 'read' })).toEqual({ kind: 'end' })
  expect(await unpacker.ask({ kind: 'next' })).toEqual({ kind: 'end' })
  expect(await unpacker.ask({ kind: 'next' })).toEqual({ kind: 'end' })
  expect(unpacker.isFit()).toBe(true)
  await unpacker.end()
})

it('ends a thread that does not answer in time, and says so from then on', async () => {
  const unpacker = startUnpacker(1)
  const expected = { kind: 'failed', message: 'unpacking took more than 0.001 seconds for one step' }
  expect(await unpacker.ask({ kind: 'open', bytes: 1 })).toEqual(expected)
  expect(await unpacker.ask({ kind: 'next' })).toEqual(expected)
  expect(unpacker.isFit()).toBe(false)
})

it('fails without an exception when there is no memory for an archive, and when the thread is gone', async () => {
  const unpacker = startUnpacker()
  expect(await unpacker.ask({ kind: 'open', bytes: 2 ** 32 - 1 })).toMatchObject({ kind: 'failed' })
  await unpacker.end()
  expect(await unpacker.ask({ kind: 'next' })).toMatchObject({ kind: 'failed' })
})

import { expect, it } from 'vitest'
import { readInChild } from '#testing/child.ts'
import { readAll, readSource } from '#testing/read-source.ts'
import { source } from './index.ts'
import { readStream } from './read-stream.ts'

it('reads standard input as one content', () => {
  const { contents, skips } = readInChild('stdin', {}, { stdin: 'printf one; sleep 0.1; printf two' })
  expect(contents).toEqual([{ file: '<stdin>', text: 'onetwo', isStream: true }])
  expect(skips).toEqual([])
})

it('calls it as told', () => {
  expect(readInChild('stdin', { name: 'build.log' }).contents).toEqual([{ file: 'build.log', text: '', isStream: true }])
})

it('refuses to read in a worker thread, where standard input is another', async () => {
  // The tests run in one.
  await expect(readSource(source, {})).rejects.toMatchObject({ code: 'E_INTERNAL' })
})

it('gives what came before the stream broke', async () => {
  async function* broken() {
    yield Buffer.from('before')
    throw Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' })
  }
  expect(await readAll(readStream(broken(), '<stdin>', new AbortController().signal))).toEqual({
    contents: [{ file: '<stdin>', text: 'before', isStream: true }],
    skips: [{ place: '<stdin>', reason: 'unreadable', detail: 'EIO: i/o error' }],
  })
})

import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { Secret } from '#base/secret.ts'
import { testDoor } from '#testing/http-door.ts'
import { httpServer } from '#testing/local-servers.ts'

const REQUESTS = 10_000
const FAULTY = 0.05

/** From the token alone, so that asker and server agree: is it live, and what goes wrong the first times? */
const number = (token: string, salt: string): number =>
  createHash('sha256')
    .update(token + salt)
    .digest()
    .readUInt32BE() /
  2 ** 32
const isLive = (token: string): boolean => number(token, 'live') < 0.5

it(`${REQUESTS} requests with ${FAULTY * 100} % faults end with the right answer or none`, async () => {
  const seen = new Map<string, number>()
  const port = await httpServer(({ url = '', socket }, answer) => {
    const token = url.slice(1)
    const before = seen.get(token) ?? 0
    seen.set(token, before + 1)
    const again = number(token, 'again') * 4
    if (number(token, 'fault') >= FAULTY || before > again) {
      answer.writeHead(isLive(token) ? 200 : 401).end(token)
      return
    }
    const faults = [
      () => socket.resetAndDestroy(),
      () => answer.writeHead(429, { 'retry-after': '0' }).end(),
      () => answer.writeHead(503).end(),
      () => answer.writeHead(200, { 'content-length': '99' }).write('cut', () => socket.destroy()),
      () => undefined,
      () => answer.writeHead(200, { 'content-length': '9' }).write('slow'),
      () => socket.end('nonsense\r\n\r\n'),
    ]
    faults[Math.floor(number(token, 'kind') * faults.length)]!()
  })
  const door = testDoor(undefined, { maxPerHost: 64, attemptTimeoutMs: 2000 })
  const tokens = Array.from({ length: REQUESTS }, (_, i) => createHash('sha256').update(`many ${i}`).digest('hex'))
  const answers = await Promise.all(
    tokens.map(async (token) => {
      const secretParts = [{ part: 'token', value: new Secret(token), in: 'path' as const }]
      const answer = await door.ask(`http://127.0.0.1:${port}/${token}`, { headers: {}, secretParts })
      if ('reason' in answer) return answer.reason
      if (answer.status === 503) return 'busy'
      return answer.text() === token && answer.status === (isLive(token) ? 200 : 401) ? 'right' : `wrong: ${answer.status}`
    }),
  )
  const faulty = tokens.filter((token) => number(token, 'fault') < FAULTY)
  const counts = Object.groupBy(answers, (answer) => answer)
  expect(faulty.length).toBeGreaterThan(400)
  expect(Object.keys(counts).filter((key) => key.startsWith('wrong'))).toEqual([])
  expect(counts['right']!.length).toBeGreaterThanOrEqual(REQUESTS - faulty.length)
  expect(counts['right']!.length).toBeGreaterThan(REQUESTS * 0.96)
  expect(door.journal).toHaveLength([...seen.values()].reduce((sum, n) => sum + n, 0))
  expect(door.journal.some(({ path }) => path !== '/…')).toBe(false)
})

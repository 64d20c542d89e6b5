import { createDoor, type HttpDoor } from '#http/door.ts'
import { play } from '#http/recorded/play.ts'
import type { FixtureResponse } from '#http/recorded/fixture.ts'
import { timelessClock } from '#http/recorded/timeless-clock.ts'
import { useTicket, type Journal } from '#http/ticket.ts'

/** What a played issuer answers. */
export type Played = Partial<FixtureResponse>

/** A door that asks `answer` in place of the network; all else is the real thing, and pauses take no time. */
export function answeringDoor(
  answer: (headers: Readonly<Record<string, string>>, attempt: number) => Played,
  onRequest: Journal,
  requestsPerSecond = 10,
): HttpDoor {
  let attempt = 1
  return createDoor(
    {
      policy: {},
      version: '0.0.0-test',
      clock: timelessClock(),
      limits: { requestsPerSecond },
      onRequest: (entry) => {
        onRequest(entry)
        ;({ attempt } = entry)
      },
    },
    {
      async send(ticket, signal) {
        const { headers } = useTicket(ticket)
        return play({ status: 200, headers: {}, ...answer(headers, attempt) }, signal)
      },
      close: () => undefined,
    },
  )
}

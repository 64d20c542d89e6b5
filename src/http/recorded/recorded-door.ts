import { createDoor, type DoorOptions, type HttpDoor } from '../door.ts'
import { SendError } from '../failure.ts'
import type { Prepared } from '../prepare.ts'
import { useTicket, type JournalEntry } from '../ticket.ts'
import { Fixture, type FixtureInput } from './fixture.ts'
import { play } from './play.ts'
import { timelessClock } from './timeless-clock.ts'

/** A door that answers from a fixture. Everything but the network is as ever: hosts, redirects, limits, repetitions, journal. */
export interface RecordedDoor extends HttpDoor {
  readonly journal: readonly JournalEntry[]
  /** `GET https://host/path` of requests that the fixture does not know, without their queries. */
  readonly unknownRequests: readonly string[]
}

/** For tests. Pauses take no time. Throws what zod throws for a fixture that is none. */
export function createRecordedDoor(
  input: FixtureInput,
  options: Partial<Pick<DoorOptions, 'limits' | 'policy'>> = {},
): RecordedDoor {
  const { exchanges } = Fixture.parse(input)
  const journal: JournalEntry[] = []
  const unknownRequests: string[] = []
  const played = exchanges.map(() => 0)
  const door = createDoor(
    { policy: {}, version: '0.0.0-test', clock: timelessClock(), ...options, onRequest: (entry) => journal.push(entry) },
    {
      async send(ticket, signal) {
        const prepared = useTicket(ticket)
        const at = exchanges.findIndex(({ request }) => isMatch(request, prepared))
        const exchange = exchanges[at]
        if (exchange === undefined) {
          unknownRequests.push(`${prepared.request.method} https://${prepared.host}${prepared.target.replace(/\?.*/, '')}`)
          throw new SendError('protocol', 'the fixture does not know this request')
        }
        const turn = Math.min(played[at]!++, exchange.responses.length - 1)
        return play(exchange.responses[turn]!, signal)
      },
      close: () => undefined,
    },
  )
  return { ...door, journal, unknownRequests }
}

function isMatch(expected: Fixture['exchanges'][number]['request'], { request, headers, body }: Prepared): boolean {
  const filled = (text: string): string =>
    request.secretParts.reduce((out, { part, value }) => out.replaceAll(`{${part}}`, () => value.reveal()), text)
  return (
    expected.method === request.method &&
    new URL(filled(expected.url)).href === new URL(request.url).href &&
    Object.entries(expected.headers).every(([name, value]) => headers[name.toLowerCase()] === filled(value)) &&
    (expected.body === undefined || filled(expected.body) === Buffer.from(body).toString('utf8'))
  )
}

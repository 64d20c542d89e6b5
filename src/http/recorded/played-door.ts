import { createDoor } from '../door.ts'
import { useTicket, type JournalEntry } from '../ticket.ts'
import { Fixture, type FixtureInput } from './fixture.ts'
import { play } from './play.ts'
import type { HttpDoor } from '../door.ts'
import { timelessClock } from './timeless-clock.ts'

/** A door that gives these answers one after another, whatever is asked, and the last for ever. For tests; pauses take no time. */
export function createPlayedDoor(
  answers: FixtureInput['exchanges'][number]['responses'],
): HttpDoor & { readonly journal: readonly JournalEntry[] } {
  const { exchanges } = Fixture.parse({
    source: 'played',
    exchanges: [{ request: { url: 'https://played.example/' }, responses: answers }],
  })
  const responses = exchanges[0]!.responses
  const journal: JournalEntry[] = []
  let turn = 0
  const door = createDoor(
    { policy: {}, version: '0.0.0-test', clock: timelessClock(), onRequest: (entry) => journal.push(entry) },
    {
      async send(ticket, signal) {
        useTicket(ticket)
        // A request that is repeated gets the same answer: faults last.
        const last = journal.at(-1)?.attempt ?? 1
        if (last === 1) turn++
        return play(responses[Math.min(turn, responses.length) - 1]!, signal)
      },
      close: () => undefined,
    },
  )
  return { ...door, journal }
}

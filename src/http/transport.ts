import type { Ticket } from './ticket.ts'

/** An answer whose body is still to come. */
export interface RawAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: AsyncIterable<Uint8Array>
}

/** What carries a request: the network, or a record of answers. Rejects with `SendError`, or whatever it meets. */
export interface Transport {
  send(ticket: Ticket, signal: AbortSignal): Promise<RawAnswer>
  close(): void
}

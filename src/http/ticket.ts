import { AppError } from '#base/errors.ts'
import { planOf, type RequestPlan } from './plan.ts'
import type { EgressPolicy } from './policy.ts'
import type { Prepared } from './prepare.ts'

/** A line of the journal: written before the request leaves. Attempts and redirects are lines of their own. */
export interface JournalEntry extends RequestPlan {
  /** From 1. */
  readonly attempt: number
}

/** Told of every request before it is sent. If it throws, nothing is sent. */
export type Journal = (entry: JournalEntry) => void

declare const brand: unique symbol
/** The right to send one prepared request once. */
export interface Ticket {
  readonly [brand]: true
}

const issued = new WeakMap<Ticket, Prepared>()

/**
 * Writes a request into the journal and gives the right to send it. A transport gets nothing but tickets, and only this function makes
 * them, so that no request leaves without having been written down.
 */
export function issueTicket(prepared: Prepared, policy: EgressPolicy, attempt: number, journal: Journal): Ticket {
  journal({ ...planOf(prepared, policy), attempt })
  const ticket = Object.freeze({}) as Ticket
  issued.set(ticket, prepared)
  return ticket
}

/** What a ticket is for; it is void afterwards. Throws `AppError` (`E_INTERNAL`) for one that was used or never issued. */
export function useTicket(ticket: Ticket): Prepared {
  const prepared = issued.get(ticket)
  if (prepared === undefined) throw new AppError('E_INTERNAL', 'A request was about to be sent without being written down.')
  issued.delete(ticket)
  return prepared
}

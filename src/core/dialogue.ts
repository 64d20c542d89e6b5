import { ask, type Question, type Step } from './conversation.ts'
import type { HttpAnswer } from './outgoing-request.ts'

/** A part of a conversation of several questions, written as one text: `const answer = yield question`. */
export type Dialogue<Outcome> = Generator<Question, Outcome, HttpAnswer>

/** Begins a dialogue. It can be held once: each answer is judged in the state that the last one left. */
export function begin<Outcome>(dialogue: Dialogue<Outcome>): Step<Outcome> {
  return stepOf(dialogue, dialogue.next())
}

function stepOf<Outcome>(dialogue: Dialogue<Outcome>, { done, value }: IteratorResult<Question, Outcome>): Step<Outcome> {
  return done === true ? value : ask(value, (answer) => stepOf(dialogue, dialogue.next(answer)))
}

/** What makes data unreadable from some place on. Stays inside of this folder; the message says what is wrong, without content. */
export class Damage extends Error {}

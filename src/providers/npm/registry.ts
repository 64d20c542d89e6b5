import type { Conversation } from '#core/conversation.ts'

interface Elsewhere {
  readonly kind: 'unknown'
  readonly reason: 'not-configured'
  readonly detail: string
}

/** A credential that names its registry goes to no other. */
export function atItsRegistry<Plan extends Conversation<unknown>>(plan: Plan): Plan {
  return {
    ...plan,
    parts: [...plan.parts, 'registry'],
    begin: (credential, setting) => {
      const { host } = new URL(setting.baseUrl ?? 'https://none.invalid')
      const [named] = credential['registry']!.reveal()
        .replace(/^https?:\/\/|^\/\//, '')
        .split('/')
      const detail = 'it is for another registry than the configured one'
      return named?.toLowerCase() === host
        ? plan.begin(credential, setting)
        : ({ kind: 'unknown', reason: 'not-configured', detail } satisfies Elsewhere)
    },
  }
}

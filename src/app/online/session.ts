import { AsyncLocalStorage } from 'node:async_hooks'
import { beginning, converse, hostsOf, type NotKnown } from '#core/converse.ts'
import type { Asking, Conversation, ConversationSetting, CredentialParts, LoggingIn, Step } from '#core/conversation.ts'
import type { OnlineProvider } from '#core/online.ts'
import type { RequestPurpose, SendFailure } from '#core/outgoing-request.ts'
import type { HttpDoor, JournalEntry } from '#http/index.ts'
import type { LoginEntry, WireDoor } from '#wire/index.ts'
import type { Planned, Sent } from './request-line.ts'
import { baseUrlsOf, egressPolicyOf, type OnlineSettings } from './settings.ts'

/** A conversation that is to be held about one credential. */
export interface Inquiry<Outcome> {
  readonly provider: string
  readonly plan: Conversation<Outcome>
  readonly purpose: RequestPurpose
  readonly maxRequests: number
  readonly credential: CredentialParts
  /** What else the room may know, such as a second identity. */
  readonly setting?: Omit<ConversationSetting, 'now' | 'baseUrl'>
}

/** How a conversation would begin. */
export type Preview<Outcome> =
  /** `hosts`: where this and all later requests of it may go. */
  | { readonly kind: 'sends'; readonly first: Planned; readonly hosts: readonly string[] }
  | { readonly kind: 'refused'; readonly failure: SendFailure }
  /** Nothing is sent. */
  | { readonly kind: 'settled'; readonly outcome: Outcome | NotKnown }

/** A conversation at its end. */
export interface Held<Outcome> {
  readonly outcome: Outcome | NotKnown
  /** RFC 3339. */
  readonly at: string
  /** All that left, repetitions and redirects too. Of equal questions that shared an answer, the second names the first's request. */
  readonly sent: readonly Sent[]
}

/** Asks issuers, for as long as it is open. All requests of a run go through one session: limits of hosts and the journal are its. */
export interface OnlineSession {
  readonly providers: ReadonlyMap<string, OnlineProvider>
  /** Everything that has left so far, in this order. */
  readonly journal: readonly Sent[]
  /** What would be sent first. Sends nothing and looks nothing up. */
  preview<Outcome extends { readonly kind: string }>(inquiry: Inquiry<Outcome>): Preview<Outcome>
  /** Never rejects for what a room, the network or an issuer does. After an abort all further outcomes are `unknown: aborted`. */
  hold<Outcome extends { readonly kind: string }>(inquiry: Inquiry<Outcome>): Promise<Held<Outcome>>
  close(): void
}

/** What tests put in the place of rooms and network. */
export interface OnlinePorts {
  readonly providers?: ReadonlyMap<string, OnlineProvider>
  readonly openDoor?: (onRequest: (entry: JournalEntry) => void) => HttpDoor
  readonly now?: () => number
  readonly openWire?: (onLogin: (entry: LoginEntry) => void) => WireDoor
}

export interface OpenOnline {
  readonly settings: OnlineSettings
  /** Of the process, for `HTTPS_PROXY` and `NO_PROXY`. */
  readonly variables: Readonly<Record<string, string | undefined>>
  readonly version: string
  readonly signal: AbortSignal
  /** Told of everything before it leaves. If it throws, nothing leaves. */
  readonly onSend?: (sent: Sent) => void
  readonly ports?: OnlinePorts
}

/** Loads all rooms' plans and the doors to the network, none of which a plain scan needs. Throws `AppError` (`E_CONFIG_INVALID`). */
export async function openOnline(options: OpenOnline): Promise<OnlineSession> {
  const { settings, variables, version, signal, onSend, ports = {} } = options
  const { createHttpDoor, proxyFromEnvironment } = await import('#http/index.ts')
  const { createWireDoor } = await import('#wire/index.ts')
  const providers = ports.providers ?? (await import('#registry/online.generated.ts')).onlineProviders
  const baseUrls = baseUrlsOf(settings, providers)
  const policy = egressPolicyOf({ ...settings, baseUrls }, variables, proxyFromEnvironment)
  const journal: Sent[] = []
  const own = new AsyncLocalStorage<Sent[]>()
  const write = (sent: Sent): void => {
    onSend?.(sent)
    journal.push(sent)
    own.getStore()?.push(sent)
  }
  const door = ports.openDoor?.(write) ?? createHttpDoor({ policy, version, onRequest: write })
  const allowServers = settings.allowServers ?? []
  const wire = ports.openWire?.(write) ?? createWireDoor({ policy, allowServers, onLogin: write })
  const now = ports.now ?? Date.now
  const context: Context = { door, wire, own, signal }
  const settingOf = ({ provider, setting }: Inquiry<unknown>): ConversationSetting => ({
    ...setting,
    now: now(),
    ...(baseUrls[provider] === undefined ? {} : { baseUrl: baseUrls[provider] }),
  })
  return {
    providers,
    journal,
    preview: (inquiry) => previewOf(inquiry, settingOf(inquiry), context),
    async hold(inquiry) {
      const held = await own.run([], () => holdOne(inquiry, settingOf(inquiry), context))
      return { ...held, at: new Date(now()).toISOString() }
    },
    close: () => door.close(),
  }
}

interface Context {
  readonly door: HttpDoor
  readonly wire: WireDoor
  /** What left for the conversation at work. */
  readonly own: AsyncLocalStorage<Sent[]>
  readonly signal: AbortSignal
}

function previewOf<Outcome extends { readonly kind: string }>(
  { plan, purpose, credential }: Inquiry<Outcome>,
  setting: ConversationSetting,
  { door, wire }: Context,
): Preview<Outcome> {
  const step = beginning<Outcome>({ plan, credential, setting })
  if (isLogin(step)) {
    const planned = wire.plan({ ...step.login, purpose })
    return planned.ok
      ? { kind: 'sends', first: planned.plan, hosts: [step.login.host] }
      : { kind: 'refused', failure: planned.failure }
  }
  if (!isAsking(step)) return { kind: 'settled', outcome: step }
  const hosts = hostsOf(plan, setting)
  const planned = door.plan({ ...step.request, purpose, allowedHosts: hosts })
  return planned.ok ? { kind: 'sends', first: planned.plan, hosts } : { kind: 'refused', failure: planned.failure }
}

type Begun<Outcome> = Step<Outcome> | NotKnown

function isAsking<Outcome extends { readonly kind: string }>(step: Begun<Outcome>): step is Asking<Outcome> {
  return step.kind === 'ask'
}

function isLogin<Outcome extends { readonly kind: string }>(step: Begun<Outcome>): step is LoggingIn<Outcome> {
  return step.kind === 'log-in'
}

async function holdOne<Outcome extends { readonly kind: string }>(
  { plan, purpose, maxRequests, credential }: Inquiry<Outcome>,
  setting: ConversationSetting,
  { door, wire, own, signal }: Context,
): Promise<Omit<Held<Outcome>, 'at'>> {
  if (signal.aborted) return { outcome: { kind: 'unknown', reason: 'aborted' }, sent: [] }
  const sent = own.getStore() ?? []
  const outcome = await converse<Outcome>({
    plan,
    purpose,
    maxRequests,
    credential,
    setting,
    async send(request) {
      const before = sent.length
      const result = await door.send(request, { signal })
      // An equal question was under way: its answer is this one's too.
      if (result.ok && sent.length === before) {
        const planned = door.plan(request)
        if (planned.ok) sent.push({ ...planned.plan, attempt: 1 })
      }
      return result
    },
    tryLogin: (login) => wire.login(login, { signal }),
  })
  return { outcome, sent }
}

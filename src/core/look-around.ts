import { ask, type CredentialParts, type ConversationSetting, type Step } from './conversation.ts'
import { valueAt } from './json-facts.ts'
import { needsOf, requestOf, type RequestForm } from './request-form.ts'
import { unexplained } from './verify.ts'
import type { AccessOutcome, AccessPlan, Grant } from './access.ts'
import type { HttpAnswer } from './outgoing-request.ts'

type Path = readonly (string | number)[]

/** A grant without its proof, which is the request. */
export interface Found extends Omit<Grant, 'proof'> {
  /** Of the answer: where it stands. */
  readonly field?: string
}

/** How a list goes on. */
export type Paged =
  /** By a number from 1 on, as long as a page of `size` is full. */
  | { readonly page: string; readonly size: number; readonly list: Path }
  /** By the number of entries before, as long as a page of `size` is full. */
  | { readonly offset: string; readonly size: number; readonly list: Path }
  /** By what the answer names; it ends when it names nothing. */
  | { readonly cursor: string; readonly at: Path }

/** One thing to look at: a request that changes nothing, and what its answer grants. */
export interface Look extends RequestForm {
  /** What it looks for, in a gap: `projects`. */
  readonly what: string
  /** undefined: not the answer of the documentation. */
  readonly finds: (json: unknown, answer: HttpAnswer) => readonly Found[] | undefined
  readonly paged?: Paged
  /** What to look at because of this answer. Their hosts must be those of looks that are given beforehand. */
  readonly leads?: (json: unknown) => readonly Look[]
  /** What stays unknown in spite of a good answer. */
  readonly gaps?: (json: unknown, answer: HttpAnswer) => readonly string[]
}

const MAX_PAGES = 10
/** Of one answer. */
const MAX_LEADS = 20
/** Below `MAX_ACCESS_REQUESTS`, so that the end is told as a gap. */
const MAX_LOOKS = 60

interface Round {
  readonly credential: CredentialParts
  readonly setting: ConversationSetting
  readonly grants: readonly Grant[]
  readonly gaps: readonly string[]
  readonly asked: number
  /** Looks that were answered. */
  readonly answered: number
  readonly failure?: AccessOutcome
}

interface Turn {
  readonly look: Look
  /** Pages before this one. */
  readonly page: number
  readonly next?: readonly [name: string, value: string]
}

/**
 * A plan that looks at one thing after another. What is refused is a gap; when nothing at all is answered, nothing is known. It stops at
 * a first answer that is none of the documentation, unless that is a refusal (status 403): the next one may be allowed.
 * `always`: what the issuer never tells.
 */
export function lookAround(looks: readonly [Look, ...Look[]], always: readonly string[] = []): AccessPlan {
  const needs = looks.map((look) => needsOf(look))
  const publicHosts = unique(needs.flatMap((need) => need.publicHosts ?? []))
  return {
    parts: unique(needs.flatMap(({ parts }) => parts)),
    hosts: unique(needs.flatMap(({ hosts }) => hosts)),
    ...(publicHosts.length === 0 ? {} : { publicHosts }),
    ...(needs.some(({ needsBaseUrl }) => needsBaseUrl === true) ? { needsBaseUrl: true } : {}),
    begin: (credential, setting) =>
      onward(
        looks.map((look) => ({ look, page: 0 })),
        { credential, setting, grants: [], gaps: always, asked: 0, answered: 0 },
      ),
  }
}

function onward(turns: readonly Turn[], round: Round): Step<AccessOutcome> {
  const [turn, ...others] = turns
  if (turn === undefined) return ended(round)
  if (round.asked === MAX_LOOKS) return ended({ ...round, gaps: [...round.gaps, 'more than could be asked for'] })
  const { look } = turn
  const form = turn.next === undefined ? look : { ...look, url: withQuery(look.url, ...turn.next) }
  return ask(requestOf(form, round.credential, round.setting), (answer) => judged(answer, turn, others, round))
}

function judged(answer: HttpAnswer, turn: Turn, others: readonly Turn[], before: Round): Step<AccessOutcome> {
  const { look } = turn
  const round = { ...before, asked: before.asked + 1 }
  const body = answer.status >= 200 && answer.status <= 299 ? answer.json() : undefined
  const found = body?.ok === true ? look.finds(body.value, answer) : undefined
  if (body?.ok !== true || found === undefined) {
    const failure = round.failure ?? notTold(answer)
    if (round.answered === 0 && answer.status !== 403) return failure
    const why = body === undefined ? `status ${answer.status}` : 'the answer does not tell'
    return onward(others, { ...round, failure, gaps: [...round.gaps, `${look.what}: ${why}`] })
  }
  const json = body.value
  const next = nextOf(turn, json)
  const leads = look.leads?.(json) ?? []
  const gaps = [
    ...(look.gaps?.(json, answer) ?? []),
    ...(next === 'too many' ? [`${look.what}: more than ${MAX_PAGES} pages`] : []),
    ...(leads.length > MAX_LEADS ? [`${look.what}: only the first ${MAX_LEADS} were looked into`] : []),
  ]
  return onward(
    [
      ...(typeof next === 'object' ? [next] : []),
      ...leads.slice(0, MAX_LEADS).map((lead): Turn => ({ look: lead, page: 0 })),
      ...others,
    ],
    {
      ...round,
      answered: round.answered + 1,
      grants: [...round.grants, ...found.map((one) => proven(one, look))],
      gaps: [...round.gaps, ...gaps],
    },
  )
}

function ended({ answered, grants, gaps, failure }: Round): AccessOutcome {
  return answered === 0 && failure !== undefined ? failure : { kind: 'access', grants, gaps }
}

function proven({ field, ...grant }: Found, { method = 'GET', url }: Look): Grant {
  const path = url.replace(/^https:\/\/[^/]+/, '').replace(/\?.*$/, '')
  return { ...grant, proof: `${method} ${path}${field === undefined ? '' : `: ${field}`}` }
}

function nextOf({ look, page }: Turn, json: unknown): Turn | 'too many' | undefined {
  const next = look.paged === undefined ? undefined : nextPage(look.paged, page, json)
  if (next === undefined) return undefined
  return page + 1 === MAX_PAGES ? 'too many' : { look, page: page + 1, next }
}

function nextPage(paged: Paged, page: number, json: unknown): Turn['next'] {
  if ('cursor' in paged) {
    const next = valueAt(json, ...paged.at)
    return (typeof next === 'string' || typeof next === 'number') && next !== '' ? [paged.cursor, String(next)] : undefined
  }
  const list = valueAt(json, ...paged.list)
  if (!Array.isArray(list) || list.length < paged.size) return undefined
  return 'page' in paged ? [paged.page, String(page + 2)] : [paged.offset, String((page + 1) * paged.size)]
}

function withQuery(url: string, name: string, value: string): string {
  return `${url}${url.includes('?') ? '&' : '?'}${name}=${encodeURIComponent(value)}`
}

function notTold(answer: HttpAnswer): AccessOutcome {
  const verdict = unexplained(answer)
  return verdict.kind === 'unknown' ? verdict : { kind: 'unknown', reason: 'unexpected-answer' }
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}

import { decodeBase64 } from '#base/encoding.ts'
import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'

/** Names under which Docker Hub stands in a client's configuration. */
const DOCKER_HUB = /^(?:https?:\/\/)?(?:index\.|registry-1\.)?docker\.io(?:\/|$)/
const TOKEN = /^dckr_[po]at_/

/**
 * A login as clients do it: a token that may pull nothing in particular, thrown away. A password of an account with a second factor may
 * be refused and still be the password, so only an access token is called dead.
 * Source: https://distribution.github.io/distribution/spec/auth/token/ (2026-11-25, not opened)
 */
const hubLogin: VerifyPlan = {
  parts: ['secret', 'registry'],
  hosts: ['auth.docker.io'],
  begin: (credential, setting) => {
    const [, user, password] = /^([^:]+):(.*)$/s.exec(decodeBase64(credential['secret']!.reveal())?.toString() ?? '') ?? []
    if (user === undefined || password === undefined) return { kind: 'unknown', reason: 'structure-fails' }
    if (!DOCKER_HUB.test(credential['registry']!.reveal()))
      return { kind: 'unknown', reason: 'not-configured', detail: 'it is for another registry than Docker Hub' }
    return oneQuestion({
      url: 'https://auth.docker.io/token?service=registry.docker.io',
      carried: { header: 'authorization', before: 'Basic ' },
      dead: TOKEN.test(password) ? [401] : [],
      identity: (json) => (textAt(json, 'token') === undefined ? undefined : { user }),
    }).begin(credential, setting)
  },
}

export const online = defineOnline({ verify: { 'docker-config-auth': hubLogin } })

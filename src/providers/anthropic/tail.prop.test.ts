import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { checkTail } from './tail.ts'

const body = (): string => fake('anthropic/tail', 'base64url', 93)

describe('tail of an Anthropic key', () => {
  it('passes with 93 characters and "AA"', () => {
    for (const prefix of ['sk-ant-api03-', 'sk-ant-admin01-', 'sk-ant-oat01-', 'sk-ant-ort01-', 'sk-ant-sid01-'])
      expect(checkTail(`${prefix}${body()}AA`)).toEqual({ verdict: 'pass' })
  })

  it('fails for a cut API key, but proves nothing for a version it does not know', () => {
    expect(checkTail(`sk-ant-api03-${body()}`)).toMatchObject({ verdict: 'fail' })
    expect(checkTail(`sk-ant-admin01-${body()}AAA`)).toMatchObject({ verdict: 'fail' })
    expect(checkTail(`sk-ant-admin01-${body()}AB`)).toEqual({ verdict: 'neutral' })
    expect(checkTail(`sk-ant-api07-${body()}`)).toEqual({ verdict: 'neutral' })
    expect(checkTail(`sk-ant-oat01-${body()}`)).toEqual({ verdict: 'neutral' })
  })

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(checkTail(text)).toEqual({ verdict: 'neutral' })
      }),
    )
  })
})

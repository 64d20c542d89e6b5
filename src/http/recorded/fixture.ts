import { z } from 'zod'

/** What goes wrong. `slow` and `truncated` need a body. */
export const FAULTS = ['timeout', 'reset', 'dns', 'tls', 'truncated', 'endless', 'slow', 'malformed'] as const
export type Fault = (typeof FAULTS)[number]

const response = z.strictObject({
  status: z.int().min(200).max(599).default(200),
  headers: z.record(z.string(), z.string()).default({}),
  /** Text as it is, or `json`. */
  body: z.string().optional(),
  json: z.json().optional(),
  fault: z.enum(FAULTS).optional(),
})

/**
 * Requests and their answers, as the issuer documents them. In `url`, `headers` and `body` of a request, `{token}` stands for the value of the part `token`,
 * so that no fixture holds a token.
 */
export const Fixture = z.strictObject({
  /** Where the answers are documented, and when that was read. */
  source: z.string(),
  exchanges: z.array(
    z.strictObject({
      request: z.strictObject({
        method: z.string().default('GET'),
        url: z.string(),
        /** All of these must be there; others may. */
        headers: z.record(z.string(), z.string()).default({}),
        body: z.string().optional(),
      }),
      /** One after another; the last is repeated. */
      responses: z.array(response).min(1),
    }),
  ),
})
export type Fixture = z.infer<typeof Fixture>
export type FixtureInput = z.input<typeof Fixture>
export type FixtureResponse = z.infer<typeof response>

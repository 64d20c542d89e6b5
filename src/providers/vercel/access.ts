import { each, severityOfScope } from '#core/found.ts'
import { listAt, textAt } from '#core/json-facts.ts'
import { lookAround, type Look } from '#core/look-around.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import type { AccessPlan } from '#core/access.ts'

/** Projects have environment variables, which hold secrets. */
const projects = (team?: string): Look => ({
  what: team === undefined ? 'projects' : `projects of ${team}`,
  url: `https://api.vercel.com/v10/projects?limit=100${team === undefined ? '' : `&teamId=${encodeURIComponent(team)}`}`,
  finds: each({ list: ['projects'], name: [['name'], ['id']], action: 'project', severity: 'high' }),
  paged: { cursor: 'from', at: ['pagination', 'next'] },
})

const token = lookAround([
  {
    what: 'teams',
    url: 'https://api.vercel.com/v2/teams?limit=100',
    finds: each({
      list: ['teams'],
      name: [['slug'], ['id']],
      action: (team) => `role: ${textAt(team, 'membership', 'role') ?? 'unknown'}`,
      severity: (role) => severityOfScope(role),
    }),
    paged: { cursor: 'until', at: ['pagination', 'next'] },
    leads: (json) => listAt(json, 'teams').flatMap((team) => projects(textAt(team, 'id')) ?? []),
  },
  projects(),
])

export const access: PlansByRule<AccessPlan> = forRules(
  ['vercel-personal-access-token', 'vercel-integration-token', 'vercel-legacy-token', 'vercel-token-by-name'],
  token,
)

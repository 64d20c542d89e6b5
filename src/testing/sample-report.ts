import type { Finding } from '#core/finding.ts'
import type { Report } from '#core/report.ts'
import type { Verdict } from '#core/verify.ts'
import { fake } from '#core/samples.ts'

/** A finding with sensible values, for tests of what comes after detection. */
export function sampleFinding(changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'sendgrid-api-key',
    ruleName: 'SendGrid API key',
    provider: 'sendgrid',
    kind: 'api-key',
    class: 'provider',
    severity: 'high',
    confidence: 0.95,
    reasons: [],
    fingerprint: `kb1-${fake('fingerprint', 'hex', 32)}`,
    redacted: 'SG…bQx9',
    parts: { secret: 'SG…bQx9', keyId: 'ab…' },
    missing: [],
    facts: {},
    location: { file: 'src/mail.ts', line: 12, column: 18, endLine: 12, endColumn: 87, start: 310, end: 379 },
    occurrences: 1,
    excerpt: { firstLine: 11, lines: ['// send', "const apiKey = 'SG…bQx9'", ''] },
    references: ['https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys'],
    ...changes,
  }
}

/** A report with findings of several kinds, gaps and skips, and text that a careless reporter would not escape. */
export function sampleReport(changes: Partial<Report> = {}): Report {
  const nasty = `a "b" <script>alert(1)</script> & ,;'\n=1+1.txt`
  return {
    tool: { name: 'kagiban', version: '0.0.0-test', homepage: 'https://kagiban.example' },
    keyId: '0a1b2c3d',
    findings: [
      sampleFinding(),
      sampleFinding({
        rule: 'aws-access-key',
        ruleName: 'AWS access key',
        provider: 'aws',
        kind: 'access-key',
        severity: 'critical',
        confidence: 0.98,
        reasons: ['structure holds'],
        fingerprint: `kb1-${fake('fingerprint 2', 'hex', 32)}`,
        redacted: 'wJ…EKEY',
        parts: { accessKeyId: 'AK…QRST', secretAccessKey: 'wJ…EKEY' },
        facts: { account: '123456789012' },
        location: {
          file: nasty,
          line: 3,
          column: 1,
          endLine: 4,
          endColumn: 9,
          start: 40,
          end: 80,
          commit: fake('commit', 'hex', 40),
          blob: fake('blob', 'hex', 40),
          author: 'Ada <b>',
          authorEmail: 'ada@example.com',
          date: '2026-01-02T03:04:05Z',
          lastCommit: fake('last commit', 'hex', 40),
          refs: ['refs/heads/main', 'refs/heads/x<b>', 'refs/tags/v1', 'refs/pull/1/head'],
          refCount: 30,
          stillAtHead: false,
        },
        occurrences: 7,
        excerpt: { firstLine: 2, lines: ['[default]', '<b>aws_secret</b> = wJ…EKEY', '鍵 = ]]> & "x"'] },
        references: [],
      }),
      sampleFinding({
        rule: 'generic-password',
        ruleName: 'Password in an assignment',
        provider: 'generic',
        kind: 'password',
        class: 'generic',
        severity: 'medium',
        confidence: 0.55,
        reasons: ['half of a pair: user not found nearby'],
        missing: ['user'],
        fingerprint: `kb1-${fake('fingerprint 3', 'hex', 32)}`,
        redacted: '••••••••',
        parts: { secret: '••••••••' },
        location: { file: '設定/app.yaml', line: 1, column: 11, endLine: 1, endColumn: 19, start: 10, end: 18 },
        excerpt: { firstLine: 1, lines: ['password: ••••••••'] },
        references: [],
      }),
    ],
    coverage: {
      complete: false,
      targets: ['.'],
      files: 120,
      blobs: 0,
      commits: 0,
      bytes: 1_234_567,
      rules: 150,
      gaps: [
        { place: 'huge.bin', reason: 'too-large', detail: '10.0 GB is over --max-file-size 256 MB', bytes: 10_737_418_240 },
        { place: nasty, reason: 'permission-denied', detail: 'EACCES' },
      ],
      skipped: [{ place: 'logo.png', reason: 'binary', bytes: 4096 }],
      skippedByReason: { binary: 1, 'too-large': 1, 'permission-denied': 1 },
      hidden: { lowConfidence: 2, lowSeverity: 0, ignoreFile: 1, inlineAllow: 1 },
      staleIgnores: [{ file: '.kagiban-ignore', line: 4, entry: 'rule:x path:y', why: 'unmatched' }],
      startedAt: '2026-11-24T00:00:00.000Z',
      durationMs: 1234,
    },
    rules: [
      {
        id: 'sendgrid-api-key',
        name: 'SendGrid API key',
        kind: 'api-key',
        severity: 'high',
        references: ['https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys'],
        provider: 'sendgrid',
        class: 'provider',
      },
      {
        id: 'aws-access-key',
        name: 'AWS access key',
        kind: 'access-key',
        severity: 'critical',
        provider: 'aws',
        class: 'provider',
      },
      {
        id: 'generic-password',
        name: 'Password in an assignment',
        kind: 'password',
        severity: 'medium',
        provider: 'generic',
        class: 'generic',
      },
    ],
    ...changes,
  }
}

/** The report after asking: a live credential, a dead one, and one of which nothing is known. */
export function verifiedReport(changes: Partial<Report> = {}): Report {
  const report = sampleReport()
  const at = '2026-11-24T00:00:01.000Z'
  const verdicts: readonly Verdict[] = [
    {
      kind: 'live',
      identity: {
        user: 'mallory <b>',
        account: '17',
        scopes: ['mail.send'],
        expiresAt: '2027-01-31T00:00:00.000Z',
        other: { plan: 'free', '=1+1': true },
      },
      limited: 'scope missing',
    },
    { kind: 'dead', reason: 'disabled', detail: 'status 403' },
    { kind: 'unknown', reason: 'timeout', detail: 'no whole answer within 15000 ms' },
  ]
  const findings = report.findings.map((finding, index) => ({
    ...finding,
    verification: {
      verdict: verdicts[index]!,
      at,
      requests: ['GET https://api.example.com/me (secret: header authorization)'],
    },
  }))
  const verification = { live: 1, dead: 1, unknown: { timeout: 1 }, requests: 3 }
  return { ...report, findings, coverage: { ...report.coverage, verification }, ...changes }
}

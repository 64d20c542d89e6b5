import { defineMessages } from '#base/language.ts'

/** Texts of the options and the command that ask issuers. */
export const verifyMessages = defineMessages(
  {
    commandVerify: 'ask the issuer whether a credential works; changes nothing there',
    argumentVerify: 'fingerprint from a report, or - for a credential on standard input',
    optionVerify: 'ask issuers which of the findings work; needs the network',
    optionExplain: 'only tell what would be sent, and send nothing (implies --verify)',
    optionAccess: 'also find out what live credentials can do (implies --verify)',
    optionExplainOnly: 'only tell what would be sent, and send nothing',
    optionBaseUrl: 'address of a service that you host, such as gitlab=https://git.example.com (repeatable)',
    optionAllowAddress: 'address or range of your own network that may be asked, such as 10.20.0.0/16 (repeatable)',
    optionAllowServer: 'database or other server without HTTP that may be asked, such as db.example.com:5432 (repeatable)',
    optionCaFile: 'PEM file of further certificate authorities',
    optionProxy: 'proxy for all requests (default: HTTPS_PROXY)',
    optionVerbose: 'tell each request as it leaves',
    optionQuiet: 'do not tell beforehand what is sent',
    optionReportRefused: 'not possible: reports hold no secrets',
    reportHoldsNone:
      'Nothing can be asked from a report: reports hold no secrets. Leave --report out and name what was scanned instead: ' +
      'kagiban verify <fingerprint> [target].',
    liveNeedsVerify: '--fail-on live needs --verify: without asking nobody knows what is live.',
    configNotNamed: (file: string) =>
      `The section verify of ${file} is not used, since whoever can change what is scanned could send credentials elsewhere by it. ` +
      `To use it, name the file: --config ${file}`,
    nothingKnown:
      'No rule knows a credential in this text. Give it as it stands in a configuration, with its name (NAME=value), and all lines of a pair; ' +
      'or name its rule with --rule.',
    severalRules: (rules: string) => `Several rules know a credential in this text: ${rules}. Choose one with --rule.`,
    progress: (done: number, total: number, live: number) => `asked about ${done} of ${total} credentials, ${live} live`,
    interrupting: 'Stopping; press Ctrl-C again to end at once.',
    interrupted: 'Interrupted: what was known until then is kept, the rest is not known.',
    requests: 'requests',
    noRequests: 'none',
    askedAt: 'at',
    fingerprint: 'fingerprint',
    places: 'found at',
    more: (count: number) => `and ${count} more`,
    separator: ', ',
  },
  {
    commandVerify: '認証情報が使えるかを発行元に問い合わせます。発行元では何も変更しません',
    argumentVerify: 'レポートにあるフィンガープリント、または標準入力の認証情報を表す -',
    optionVerify: '検出した認証情報が使えるかを発行元に問い合わせます (ネットワークを使います)',
    optionExplain: '何を送るかを表示するだけで、送信しません (--verify を含みます)',
    optionAccess: '有効な認証情報で何ができるかも調べます (--verify を含みます)',
    optionExplainOnly: '何を送るかを表示するだけで、送信しません',
    optionBaseUrl: '自社で運用するサービスのアドレス。例: gitlab=https://git.example.com (繰り返し可)',
    optionAllowAddress: '問い合わせてよい社内のアドレスまたは範囲。例: 10.20.0.0/16 (繰り返し可)',
    optionAllowServer: '問い合わせてよい、データベースなど HTTP 以外のサーバー。例: db.example.com:5432 (繰り返し可)',
    optionCaFile: '追加の認証局の PEM ファイル',
    optionProxy: 'すべての要求に使うプロキシ (既定: HTTPS_PROXY)',
    optionVerbose: '要求を送るたびに表示します',
    optionQuiet: '何を送るかを事前に表示しません',
    optionReportRefused: '使えません。レポートに秘密の値は含まれません',
    reportHoldsNone:
      'レポートに秘密の値は含まれないため、レポートからは問い合わせできません。--report を外し、スキャンした対象を指定してください: ' +
      'kagiban verify <fingerprint> [target]',
    liveNeedsVerify: '--fail-on live には --verify が必要です。問い合わせなければ、どれが使えるかは分かりません。',
    configNotNamed: (file) =>
      `${file} の verify は使いません。スキャン対象を変更できる人が、認証情報の送り先を変えられるためです。` +
      `使うには --config ${file} と指定してください。`,
    nothingKnown:
      'この文字列から認証情報を見分けられるルールがありません。設定ファイルにあるとおり、名前 (NAME=値) と、組になる値のすべての行を入力するか、' +
      '--rule でルールを指定してください。',
    severalRules: (rules) => `複数のルールが該当します: ${rules}。--rule で 1 つ選んでください。`,
    progress: (done, total, live) => `認証情報 ${total} 件中 ${done} 件に問い合わせ済み、有効 ${live} 件`,
    interrupting: '中断しています。もう一度 Ctrl-C を押すと直ちに終了します。',
    interrupted: '中断しました。それまでに分かったことは残り、残りは不明です。',
    requests: '送った要求',
    noRequests: 'なし',
    askedAt: '日時',
    fingerprint: 'フィンガープリント',
    places: '場所',
    more: (count) => `ほか ${count} 件`,
    separator: '、',
  },
)

import { defineMessages } from '#base/language.ts'

/** Texts of the commands about one finding: `explain` and `feedback`. */
export const findingMessages = defineMessages(
  {
    commandExplain: 'tell what a finding is, how sure and why, what hides or would hide it, and what to do',
    commandFeedback: 'write down whether findings are real; nothing is sent anywhere',
    commandFeedbackRecord: 'write down a verdict (the word record may be left out)',
    commandFeedbackList: 'list the verdicts',
    commandFeedbackRemove: 'delete a verdict',
    commandFeedbackRetrain: 'make a small layer over the model of the generic rules from the verdicts, for this user only',
    optionRetrain: 'then do what `feedback retrain` does',
    optionReset: 'delete the layer instead',
    argumentFingerprint: 'fingerprint from a report, or its first eight characters or more',
    argumentTarget: 'where to look: directory, file, repository or URL (default: .)',
    optionReport: 'look in this report (json or jsonl) instead of scanning',
    optionFormat: 'words or JSON (default: text)',
    optionVerdict: 'real: it opens, or opened, something; false: anything else',
    optionNote: 'why, without the secret',
    optionFeedbackFile: 'file of the verdicts (default: .kagiban-feedback.jsonl beside the ignore list)',
    optionIgnore: 'with --verdict false: add it to the ignore list, too',
    notAStart: (text: string) =>
      `${text} is no fingerprint. Copy it from a report, or its first eight characters or more (kb1-0123…).`,
    notFound: (start: string) =>
      `No finding with the fingerprint ${start} is here. Try another target, --history for what only the history holds, ` +
      '--report with the report that shows it, or --key-file: with another key fingerprints are others. ' +
      'Paths and rules that are left out give none.',
    notFoundIncomplete: 'Not everything could be read; `kagiban scan` tells what.',
    notInReport: (start: string, file: string) => `The report ${file} has no finding with the fingerprint ${start}.`,
    ambiguous: (start: string, fingerprints: string) =>
      `${start} is the beginning of several fingerprints: ${fingerprints}. Give more of it.`,
    ignoreOnlyFalse: '--ignore goes with --verdict false: a real secret is to be replaced before it is accepted.',
    noteTooLong: 'The note is longer than 1000 characters.',
    noteHoldsSecret: 'The note looks as if it held a secret, and the file may be shared. Say it without.',
    recorded: (fingerprint: string, verdict: string, file: string) => `${fingerprint} recorded as ${verdict} in ${file}.`,
    stillShown: (fingerprint: string) =>
      `Scans still show it. To accept it: kagiban ignore ${fingerprint} --reason "…" (or feedback with --ignore).`,
    retrained: (verdicts: number, before: number, after: number, file: string) =>
      `The layer of ${verdicts} verdicts is in ${file}. Judged by all the others, ${after} of them come out right; without it ${before}. Scans use it from now on, and no results of earlier scans.`,
    noBetter: (verdicts: number) =>
      `Not stored: judged by all the others, the ${verdicts} verdicts come out no better with a layer than without. More verdicts may help.`,
    tooFewVerdicts: (least: number, file: string) =>
      `A layer needs ${least} verdicts or more on findings without a known issuer, real and false ones; ${file} has fewer.`,
    layerDeleted: (file: string) => `The layer was deleted (${file}).`,
    removed: (fingerprint: string, file: string) => `The verdict on ${fingerprint} was deleted from ${file}.`,
    noVerdict: (start: string, file: string) => `${file} has no verdict on ${start}. \`kagiban feedback list\` shows all.`,
    noVerdicts: (file: string) => `${file} has no verdicts.`,
    reasonFalse: 'no secret',
  },
  {
    commandExplain: '検出について、何か、どれだけ確かでなぜか、何が隠すか、どうすべきかを説明します',
    commandFeedback: '検出が本物かどうかを記録します。どこにも送信しません',
    commandFeedbackRecord: '判定を記録します (record は省略可)',
    commandFeedbackList: '判定を一覧にします',
    commandFeedbackRemove: '判定を削除します',
    commandFeedbackRetrain: '判定から、汎用ルールのモデルに重ねる小さな層を、このユーザー用に作ります',
    optionRetrain: '続けて `feedback retrain` を実行します',
    optionReset: '代わりに層を削除します',
    argumentFingerprint: 'レポートにあるフィンガープリント、またはその先頭 8 文字以上',
    argumentTarget: '探す場所: ディレクトリ、ファイル、リポジトリ、URL (既定: .)',
    optionReport: 'スキャンせず、このレポート (json または jsonl) から探します',
    optionFormat: '文章または JSON (既定: text)',
    optionVerdict: 'real: 何かを開ける、または開けた。false: それ以外',
    optionNote: '理由。秘密の値は書かないでください',
    optionFeedbackFile: '判定のファイル (既定: 無視リストと同じ場所の .kagiban-feedback.jsonl)',
    optionIgnore: '--verdict false のとき、無視リストにも加えます',
    notAStart: (text: string) =>
      `${text} はフィンガープリントではありません。レポートから全体、または先頭 8 文字以上を写してください (kb1-0123…)。`,
    notFound: (start: string) =>
      `フィンガープリント ${start} の検出はここにありません。別の対象、履歴だけにあるものは --history、` +
      'それが載っているレポートの --report、または --key-file を試してください。鍵が違えばフィンガープリントも違います。除外したパスや無効にしたルールからは見つかりません。',
    notFoundIncomplete: '読めないものがありました。内容は `kagiban scan` で分かります。',
    notInReport: (start: string, file: string) => `レポート ${file} にはフィンガープリント ${start} の検出がありません。`,
    ambiguous: (start: string, fingerprints: string) =>
      `${start} で始まるフィンガープリントが複数あります: ${fingerprints}。もっと長く指定してください。`,
    ignoreOnlyFalse: '--ignore は --verdict false と使います。本物の秘密は、受け入れる前に取り替えてください。',
    noteTooLong: 'メモが 1000 文字を超えています。',
    noteHoldsSecret: 'メモに秘密の値が含まれているようです。ファイルは共有されることがあるため、値なしで書いてください。',
    recorded: (fingerprint: string, verdict: string, file: string) =>
      `${fingerprint} を ${verdict} として ${file} に記録しました。`,
    stillShown: (fingerprint: string) =>
      `スキャンでは引き続き表示されます。受け入れるには: kagiban ignore ${fingerprint} --reason "…" (または feedback に --ignore)`,
    retrained: (verdicts: number, before: number, after: number, file: string) =>
      `${verdicts} 件の判定による層を ${file} に保存しました。ほかの判定から推した場合の正解は ${after} 件 (層なしでは ${before} 件) です。今後のスキャンはこの層を使い、以前のスキャン結果は再利用しません。`,
    noBetter: (verdicts: number) =>
      `保存しませんでした。${verdicts} 件の判定では、層を重ねても結果が良くなりません。判定を増やしてください。`,
    tooFewVerdicts: (least: number, file: string) =>
      `層を作るには、発行元の分からない検出結果への判定が real と false の両方を含めて ${least} 件以上必要です。${file} では足りません。`,
    layerDeleted: (file: string) => `層を削除しました (${file})。`,
    removed: (fingerprint: string, file: string) => `${fingerprint} の判定を ${file} から削除しました。`,
    noVerdict: (start: string, file: string) =>
      `${file} に ${start} の判定はありません。一覧は \`kagiban feedback list\` で見られます。`,
    noVerdicts: (file: string) => `${file} に判定はありません。`,
    reasonFalse: 'no secret',
  },
)

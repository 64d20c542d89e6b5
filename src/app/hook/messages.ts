import { defineMessages } from '#base/language.ts'
import { SKIP_VARIABLE } from './kind.ts'

/** What hooks say to people. Lists are lines. */
export const messages = defineMessages(
  {
    'pre-commit': (count: number) =>
      `kagiban: commit stopped, ${count === 1 ? 'a secret is' : `${count} secrets are`} staged:`,
    'pre-push': (count: number) =>
      `kagiban: push stopped, it would publish ${count === 1 ? 'a secret' : `${count} secrets`}:`,
    'pre-receive': (count: number) => `kagiban: push refused, it holds ${count === 1 ? 'a secret' : `${count} secrets`}:`,
    incomplete: 'kagiban: not everything could be checked:',
    refusedIncomplete: 'kagiban: push refused, because not everything could be checked:',
    interrupted: 'the time limit or an interruption ended the check; push fewer commits at once, or ask the administrator',
    notScanned: (place: string, reason: string) => `  ${place}: not scanned (${reason})`,
    inCommit: (commit: string) => `commit ${commit}`,
    more: (count: number) => `  … and ${count} more`,
    skipped: `kagiban: ${SKIP_VARIABLE}=1, nothing was checked`,
    fixStaged:
      'Take the secret out of the file, read it from the environment or a secret store, then `git add` and commit again.\n' +
      'If it was ever shared, replace it at its provider too.',
    fixPushed:
      'The secret stays in the history even when a later commit deletes it. Rewrite the commits:\n' +
      '  in the last commit:  take it out, then  git commit --amend --all\n' +
      '  in an older one:     git rebase --interactive COMMIT^   (mark it "edit")',
    rotate: 'Treat a secret that left your machine as leaked: replace it at its provider first.',
    falseAlarm: 'A false alarm? Put the comment  kagiban:allow REASON  on the line.',
    skipOnce: (command: string) => `To skip the check this once:  ${SKIP_VARIABLE}=1 git ${command} ...`,
  },
  {
    'pre-commit': (count: number) => `kagiban: コミットを中止しました。ステージに機密情報が ${count} 件あります:`,
    'pre-push': (count: number) => `kagiban: プッシュを中止しました。公開されてしまう機密情報が ${count} 件あります:`,
    'pre-receive': (count: number) => `kagiban: プッシュを拒否しました。機密情報が ${count} 件あります:`,
    incomplete: 'kagiban: 検査できなかったものがあります:',
    refusedIncomplete: 'kagiban: 検査できなかったものがあるため、プッシュを拒否しました:',
    interrupted:
      '制限時間または中断により検査が終わりませんでした。コミットを分けてプッシュするか、管理者に連絡してください',
    notScanned: (place: string, reason: string) => `  ${place}: 未検査 (${reason})`,
    inCommit: (commit: string) => `コミット ${commit}`,
    more: (count: number) => `  … ほか ${count} 件`,
    skipped: `kagiban: ${SKIP_VARIABLE}=1 のため検査をスキップしました`,
    fixStaged:
      'ファイルから機密情報を取り除き、環境変数やシークレットストアから読むようにして、`git add` とコミットをやり直してください。\n' +
      '一度でも共有したことがあれば、発行元で新しいものに取り替えてください。',
    fixPushed:
      '後のコミットで消しても、機密情報は履歴に残ります。コミットを書き換えてください:\n' +
      '  最後のコミットの場合:  取り除いてから  git commit --amend --all\n' +
      '  それより前の場合:      git rebase --interactive COMMIT^   (「edit」にする)',
    rotate: '手元から出た機密情報は漏えいしたものとして、まず発行元で新しいものに取り替えてください。',
    falseAlarm: '誤検知のときは、その行にコメント  kagiban:allow 理由  を書いてください。',
    skipOnce: (command: string) => `今回だけ検査をスキップするには:  ${SKIP_VARIABLE}=1 git ${command} ...`,
  },
)

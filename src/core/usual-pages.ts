import { revokePage } from './one-action.ts'
import type { RevokePage } from './revoke.ts'

/** A page with a list of tokens, of which the leaked one is deleted. */
export function tokenPage(url: string): RevokePage {
  return revokePage(
    url,
    [
      'Sign in to the account that the token belongs to, and open the page.',
      'Delete the token.',
      'Make a new one where it is still needed.',
    ],
    [
      'トークンの所有アカウントでサインインし、ページを開きます。',
      'トークンを削除します。',
      'まだ必要な場合は、新しいトークンを作成します。',
    ],
  )
}

/** A page with a list of keys, of which the leaked one is deleted. */
export function keyPage(url: string): RevokePage {
  return revokePage(
    url,
    [
      'Sign in to the account that the key belongs to, and open the page.',
      'Make a new key and put it where the old one is used.',
      'Delete the old key.',
    ],
    [
      'キーの所有アカウントでサインインし、ページを開きます。',
      '新しいキーを作成し、古いキーの使用箇所を置き換えます。',
      '古いキーを削除します。',
    ],
  )
}

/** A page where a secret that cannot be deleted is replaced by a new one, which ends the old one. */
export function renewalPage(url: string): RevokePage {
  return revokePage(
    url,
    [
      'Sign in to the account that the secret belongs to, and open the page.',
      'Have a new secret made; the old one ends with it, or is deleted next.',
      'Put the new one where the old one was used.',
    ],
    [
      'シークレットの所有アカウントでサインインし、ページを開きます。',
      'シークレットを再発行します。古いものは同時に無効になるか、続けて削除できます。',
      '古いシークレットの使用箇所を新しいものに置き換えます。',
    ],
  )
}

/** The commonest of the English phrases in which rules give their reasons; others stay as they are. */
const PHRASES: Readonly<Record<string, string>> = {
  'the key is cut off': '鍵が途中で切れている',
  'the value is cut off': '値が途中で切れている',
  'the macaroon is cut off': 'マカロンが途中で切れている',
  'cut off': '途中で切れている',
  'the checksum does not match': 'チェックサムが一致しない',
  'the routing checksum does not match': 'チェックサムが一致しない',
  checksum: 'チェックサムが一致しない',
  'checksum differs': 'チェックサムが一致しない',
  'base58 checksum': 'base58 のチェックサムが一致しない',
  'bech32 checksum': 'bech32 のチェックサムが一致しない',
  'the body is not base64': '本体が base64 でない',
  'not base64': 'base64 でない',
  'a host of documentation': '文書用のホスト名',
  'a default password of a development service': '開発用サービスの既定のパスワード',
  'a token of a tutorial': 'チュートリアルのトークン',
  'one character repeated': '同じ文字の繰り返し',
  'characters in order': '順に並んだ文字',
  'hardly any different characters': '文字の種類がごく少ない',
}

export function reasonInJapanese(reason: string): string {
  return PHRASES[reason] ?? reason
}

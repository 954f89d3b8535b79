import type { GrantScope } from '@/lib/log/desk-events'

/** The page on which the person decides what volunteers may see. */
export const sharePath = '/case/share'

/** What is seen of each part, and what is not. */
export const partHints: Readonly<Record<GrantScope, string>> = {
  summary:
    'どんな用件か、何がわかっていないか、いま出ている案内。表示された電話番号は見えます。ほかの番号は空らんになります。',
  log: 'いつ、だれが、何を言ったか。名前の欄に書いた名前は◯◯に、番号は空らんになります。文の中に書いた名前は、のこることがあります。',
  evidence: '入れた写真やメール。写っている名前や番号も、そのまま見えます。',
}

/** What stands in the list of the desk while a case is shared: every column of a row there (DeskRow). */
export const rowWords: readonly string[] = [
  '用件の種類と、質問をどこまで進めたか',
  '急ぎのことの種類(危険、お金、伝えた情報、裁判所の書類)と、急ぐ度合い',
  'ボランティアが読んでいるか、だれの返事を待っているか、もう1人の確認がいるか',
  '見せはじめた日時、終わる日時、最後に書いた日時',
  '質問への答えを見せるときは、同じ番号や同じ相手の名前が、ほかの人の記録にもあるかどうか(番号や名前は出ません)',
]

import type { DeskMove, DeskNeed, DeskStatus } from '@/lib/desk/policy'

/** Where a case stands with the desk. */
export const statusWords: Readonly<Record<DeskStatus, string>> = {
  waiting: '読む人を待っています',
  taken: '読んでいます',
  asked: 'ご本人の答えを待っています',
  second: 'もう1人の確認を待っています',
  handed: '引きつぎました',
  closed: '読み終えました',
}

/** What can be done with a case: the word on its button. */
export const moveWords: Readonly<Record<DeskMove, string>> = {
  take: 'この記録を受け持つ',
  'give-back': '列にもどす',
  ask: '質問する',
  remark: '内部メモを書く',
  state: '案内を伝える',
  appoint: '次に読む日を約束する',
  'ask-second': 'もう1人に確認を頼む',
  second: 'もう1人として確認する',
  'hand-over': 'センターへ引きついだと記録する',
  close: '読み終える',
  reopen: 'もう一度列に出す',
}

/** What a move still needs. */
export const needWords: Readonly<Record<DeskNeed, string>> = {
  'may-write': 'ご本人は「見せるだけ」を選びました。書いて返すことはできません。',
  'second-read': 'お金・おどし・未成年のことがあります。先に「もう1人に確認を頼む」が要ります。',
}

/** Stands with everything that goes to the person. */
export const limitWords = '記録の確認ボランティアは、法律の判断や交渉はしません。'

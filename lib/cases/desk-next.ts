import { type DeskState, wantsSecond } from '@/lib/desk/desk-state'
import type { Facts } from '@/lib/engine/condition'

/** What the one who reads a sheet does next, in one line. `open` is how many questions are not asked yet. Pure. */
export const nextWords = (state: DeskState, facts: Facts, account: string, open: number): string => {
  const { status, holder, isSecondRead, grant } = state
  const isOwn = holder === account
  switch (status) {
    case 'waiting':
      return '読みはじめるときは「この記録を受け持つ」を押します。'
    case 'second':
      return isOwn
        ? 'もう1人の確認を待ちます。'
        : '記録を読み、「もう1人として確認する」で、気づいたことを書きます。'
    case 'handed':
      return isOwn ? '引きつぎが済んでいます。「読み終える」で終わります。' : '引きつぎが済んでいます。'
    case 'closed':
      return '読み終えた記録です。'
    case 'taken':
    case 'asked': {
      if (!isOwn) return 'ほかの人が受け持っています。読むことだけできます。'
      if (wantsSecond(facts) && !isSecondRead)
        return '案内や引きつぎの前に、「もう1人に確認を頼む」を押します。'
      if (status === 'asked') return 'ご本人の答えを待ちます。'
      return open > 0 && grant?.mayWrite
        ? '「まだわからないこと」から、いちばん上を1つ聞きます。'
        : '時系列と案内を見くらべ、引きつぐか、読み終えます。'
    }
    default:
      return status satisfies never
  }
}

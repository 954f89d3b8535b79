import type { Facts } from '@/lib/engine/condition'
import type { FactName } from '@/lib/facts/catalogue'

/** I3: what only the claimant can say is asked after a check, through an official number. */
const fromClaimant = '188 で相談し、公式の番号で確かめてから'
const verified = '公式の番号で、相手に聞く'
const official = '契約書や公式サイトの連絡先で調べる'
const paper = '手元の書類や会員証を見る'
const traces = '着信や文面を見直す'
const money = '通帳や明細を見る'
const centre = '188 で聞く'
const later = '相談のときに話す'

const ways: Readonly<Partial<Record<FactName, string>>> = {
  ...each(fromClaimant, 'claimedItem', 'usedOn', 'amountYen', 'traderName', 'contactPerson', 'memberIdMatch'),
  ...each(official, 'claimant', 'checkedHow', 'traderAddress', 'contractName'),
  ...each(paper, 'contractHow', 'contractPaperOn', 'oldDebt', 'oldCard', 'minor'),
  ...each(traces, 'channel', 'callerClaims', 'demands', 'threats', 'deadline', 'payBy', 'payeeName'),
  ...each(
    traces,
    'contactedWhen',
    'numberShown',
    'numberKind',
    'howReached',
    'repeated',
    'howBegan',
    'askedItems',
  ),
  ...each(money, 'paid', 'paidYen', 'paidOn', 'everUsed', 'remembersClaim'),
  ...each(centre, 'centreAdvisedLetter', 'centreConfirmed', 'centreWillPhone', 'businessClaim'),
  ...each('家族に聞く', 'familyAsked', 'familyUsed'),
  ...each('見つけた場所で、種類と数だけを見る', 'foundWhere', 'foundWhose', 'foundKinds', 'foundCount'),
  ...each('公式のアプリやサイトで調べる', 'deskFoundHow', 'enteredWhere'),
  ...each('封筒と不在票を見る', 'courtPaper', 'courtPaperKind', 'courtPaperOn', 'courtPaperCame'),
}

function each(way: string, ...facts: FactName[]) {
  return Object.fromEntries(facts.map((fact) => [fact, way]))
}

/**
 * How a gap can be filled, and through whom. While the claimant is unverified or nobody was consulted, nothing is
 * to be asked of it (I3).
 */
export const howToFind = (fact: FactName, facts: Facts): string => {
  const way = ways[fact] ?? later
  const mayAsk = facts.claimant === 'exists' && facts.consulted188 === 'yes'
  return way === fromClaimant && mayAsk ? verified : way
}

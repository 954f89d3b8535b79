import { type Block, text } from './block'
import { certifiedFaults, placeWords } from './certified-faults'
import { type CellPlace, type CertifiedLayout, certifiedLayouts, layOut } from './certified-mail'
import type { Letter } from './letter'
import { costWords, postingWays } from './posting-ways'

type Certified = Extract<Block, { kind: 'certified' }>

/** A letter on the grid of a layout, as a part of a document: the sheets that go to the post. */
export const certifiedBlock = (letter: Letter, layout: CertifiedLayout): Certified => {
  const { sheets, seal } = layOut(letter, layout)
  return {
    kind: 'certified',
    layout,
    letter: {
      title: letter.title,
      date: letter.date,
      to: [...letter.to],
      from: [...letter.from],
      paragraphs: [...letter.paragraphs],
    },
    sheets: sheets.map((sheet) => sheet.map(({ cells, count }) => ({ cells: [...cells], count }))),
    seal,
  }
}

/**
 * A certified letter as a document: a first sheet for the sender, and the sheets for the post. What has to be said
 * stands on the first alone, because the others carry nothing but the letter. Add the stamp at its end.
 */
export const certifiedDocument = (letter: Letter, layout: CertifiedLayout): Block[] => {
  const certified = certifiedBlock(letter, layout)
  return [
    {
      kind: 'title',
      text: '内容証明で出すときの手順',
      note: `この紙は出しません。うしろの手紙だけを郵便局に持っていきます。\n${certifiedLayouts[layout].words}`,
      office: [],
    },
    { kind: 'heading', text: '家ですること' },
    { kind: 'checks', items: atHome(certified) },
    { kind: 'heading', text: 'うしろの手紙' },
    sheetTable(certified),
    { kind: 'heading', text: '郵便局ですること' },
    { kind: 'checks', items: atThePost },
    { kind: 'heading', text: '窓口で確かめること' },
    { kind: 'checks', items: questions(letter) },
    { kind: 'heading', text: '内容証明で分かること' },
    meaning,
    certified,
  ]
}

/** What is done before. From Japan Post's pages [G] and advice pages [S], procedures.md 5, read 2026-11-21. */
const atHome = ({ sheets }: Certified) => [
  {
    text: '同じ手紙を3組そろえます',
    how: '相手に送る分・郵便局の控え・あなたの控え。コピーでもかまいません',
  },
  { text: '紙の片面だけに印刷します', how: '' },
  { text: '名前の横に、はんこを押します', how: '3組とも。認め印でかまいません' },
  ...(sheets.length > 1
    ? [{ text: '1組ずつとじ、紙のつなぎ目ごとに同じはんこを押します', how: '2枚にまたがるように' }]
    : []),
  { text: '封筒を1つ用意します', how: '表に相手、うらにあなたの住所と名前。手紙と同じ字で書きます' },
  { text: '封筒に入れるのは、この手紙1組だけです', how: '図や返信用の封筒は入れられません' },
  { text: '封筒は、封をせずに持っていきます', how: '窓口で中を見てもらいます' },
]

const certifiedMail = postingWays.find(({ id }) => id === 'certified-mail')
const cost = certifiedMail ? costWords(certifiedMail) : ''

const atThePost = [
  { text: '先に郵便局へ電話し、内容証明を出せるか聞きます', how: '出せる郵便局は決まっています' },
  { text: '持ち物:手紙3組・封筒・はんこ・お金', how: '' },
  { text: '「内容証明を、配達証明をつけて出します」と言います', how: '書留で出すことになります' },
  { text: `お金は、紙1枚の手紙で${cost}`, how: '紙が増えると、増えます' },
  { text: '戻された控え1組と、書留の受領証を取っておきます', how: '控えは5年のあいだ、受領証で見られます' },
]

/** What no source settles, or only the sender knows. */
const questions = (letter: Letter) => [
  { text: 'この書き方で受けつけてもらえるか', how: '字数の数え方は、窓口が決めます' },
  ...certifiedFaults(letter).map((fault) => ({ text: fault.words, how: placeWords(fault) })),
]

const sheetTable = ({ sheets, seal, layout }: Certified): Block => ({
  kind: 'table',
  caption: 'うしろの手紙',
  head: ['紙', '最初のことば', '行数', 'はんこ'],
  rows: sheets.map((lines, at) => {
    const written = lines.filter(({ cells }) => cells.some((cell) => cell !== ''))
    return [
      text(`${at + 1}枚目 / ${sheets.length}枚`),
      text(written[0]?.cells.join('') ?? ''),
      text(`${written.length}行`),
      text(sealWords(at, sheets.length, seal, certifiedLayouts[layout].isVertical)),
    ]
  }),
})

const sealWords = (sheet: number, sheets: number, seal: CellPlace | null, isVertical: boolean): string =>
  [
    seal?.sheet === sheet && `${isVertical ? '右' : '上'}から${seal.line + 1}行目、名前の横`,
    sheet + 1 < sheets && `${sheet + 2}枚目とのつなぎ目`,
  ]
    .filter(Boolean)
    .join('。') || 'なし'

const meaning: Block = {
  kind: 'table',
  caption: '内容証明で分かること',
  head: ['分かること', '分からないこと'],
  rows: [
    [
      text('この文の手紙を、いつ、だれが、だれに出したか。配達証明をつけると、届いた日'),
      text('書いてあることが本当かどうか。相手が読んだか、どう答えるか'),
    ],
  ],
}

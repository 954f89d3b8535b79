import { fold } from '@/lib/log/fold'
import { filesIn, loggedIn } from '@/lib/log/record-events'
import { type CaseRecord, recordText } from '@/lib/log/record-file'
import { clockWords, fullDayWords } from '@/lib/text/japan-time'
import { escaped, escapedJson } from './escaped'
import { recordFacts, recordLedger } from './record-facts'
import { recordRest, recordTimeline } from './record-log'
import { recordEvidence, recordPapers } from './record-papers'
import { code, part } from './record-parts'
import { recordStyle } from './record-style'

/** What stands before and after the record's JSON in its page. Words of a person can hold neither. */
export const [recordOpens, recordCloses] = ['<script type="application/json" id="log">', '</script>'] as const

// Nothing is loaded and nothing runs: the file is read as it lies on a disk, by whoever has it.
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

/**
 * A record as one HTML file that is read without a network and holds its own proof. The same record gives the same
 * bytes. `note` stands above it all. Throws a ZodError for a record whose events are none of this version.
 */
export const recordPage = (record: CaseRecord, note: string | null = null): string => {
  const events = record.events.flatMap((event) => loggedIn(record, event) ?? [])
  const withheld = record.events.flatMap(({ seq, body }) => (body === undefined ? [seq] : []))
  const state = fold(events)
  const [files, rest] = [filesIn(record, events), recordRest(events, state, withheld)]
  return `<!doctype html>
<html lang="ja"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<title>記録</title>
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex"><meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no">
<style>${recordStyle}</style></head><body><main>${note === null ? '' : `<div class="warn"><p><strong>${escaped(note)}</strong></p></div>`}
${beginning(record, state.given.forWhom === 'family', files.length > 0)}
${part('質問と答え', recordFacts(state))}
${part('個人情報のやりとり', recordLedger(state))}
${part('出来事(起きた順)', recordTimeline(events))}
${part('証拠', recordEvidence(files))}
${part('出した書類と、わたした相手', recordPapers(events))}
${rest && part('そのほかの記録', `<details class="rest"><summary>前の答えや、読んだ案内を見る</summary><dl>${rest}</dl></details>`)}
${part('書きかえられていないか、確かめる', howToCheck(record))}
</main>
${recordOpens}${escapedJson(recordText(record))}${recordCloses}
</body></html>
`
}

const beginning = ({ exportedAt }: CaseRecord, byHelper: boolean, hasFiles: boolean): string => {
  const at = new Date(exportedAt)
  return `<h1>記録</h1>
<p class="note">${escaped(`${fullDayWords(at)} ${clockWords(at)}`)}に、「落ち着いて」から持ち出した本人の記録です。${byHelper ? '家族など、手伝う人が書きました。' : ''}国や消費生活センターのものではありません。</p>
<div class="warn"><p>このファイルを持っている人は、<strong>あなたの記録をそのまま読めます</strong>。ほかの人がさわらない所に、しまってください。</p></div>
<section class="screen"><h2>このファイルの使い方</h2><ul>
<li>通信がなくても、このまま読めます。紙にも印刷できます。</li>
<li>だれに見せるかは、自分で決めます。相談員や警察には、印刷したものを見せられます。</li>
<li>別の所で動いている「落ち着いて」で続きを書くときは、「続きから」で「記録のファイルから戻す」を選びます。記録を消した所には、戻せません。</li>
${hasFiles ? '<li>証拠のファイルは、ZIPで持ち出したときに、いっしょに入っています。</li>' : ''}
</ul></section>`
}

const howToCheck = ({ head, events, exportedAt }: CaseRecord): string =>
  `<p>このファイルには、記録が1つでも変わると合わなくなる値が入っています。記録は${events.length}件です。最後の値は、次のとおりです。</p>
<p>${code(head)}</p>
<p>「落ち着いて」のプログラムがあるパソコンで、次のように打つと確かめられます。この記録の中身は、画面に出ません。</p>
<p>${code('npm run verify-log record.html')}</p>
<p class="note">作った時刻 ${code(exportedAt)}</p>`

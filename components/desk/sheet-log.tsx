import { Disclosure } from '@/components/ui/disclosure'
import { SectionTitle } from '@/components/ui/heading'
import { Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import type { HistoryRow } from '@/lib/cases/desk-history'
import type { DraftView, SheetPage } from '@/lib/cases/read-sheet'
import type { SheetRow, SheetView } from '@/lib/cases/sheet-view'
import { MoveForm } from './move-form'

/** What was said and done, oldest first, in the columns that a volunteer may read. */
export const SheetTimeline = ({ rows }: { rows: readonly SheetRow[] }) => (
  <section className="stack" aria-labelledby="timeline">
    <SectionTitle text="時系列" id="timeline" />
    {rows.length === 0 ? (
      <p>まだ、書かれていません。</p>
    ) : (
      <Table
        id="timeline-table"
        caption="時系列の表"
        captionHidden
        head={['日時', 'だれが', '言ったこと・したこと', '受けとめ', '裏づけ']}
        rows={rows.map(({ key, when, who, words, understood, proof }) => ({
          key,
          cells: [
            when || '日時はわからない',
            who,
            <span key="words" className="as-typed">
              {words}
            </span>,
            understood,
            proof,
          ],
        }))}
      />
    )}
  </section>
)

/** Pictures of what proves something, as they are made to be looked at. */
export const SheetExhibits = ({ sheet }: { sheet: SheetView }) =>
  sheet.exhibits && (
    <section className="stack" aria-labelledby="exhibits">
      <SectionTitle text="証拠のファイル" id="exhibits" />
      {sheet.exhibits.length === 0 && <p>まだ、ありません。</p>}
      <ul className="sheet-exhibits">
        {sheet.exhibits.map(({ file, label, note, hasPicture }) => (
          <li key={file}>
            {hasPicture ? (
              <a href={`/desk/case/${sheet.handle}/evidence/${file}/picture`}>{label}を見る</a>
            ) : (
              <span>{label}(写真ではありません)</span>
            )}
            <span className="hint block">{note}</span>
          </li>
        ))}
      </ul>
    </section>
  )

type HistoryProps = { sheet: SheetView; draft: DraftView | null; newId: () => string }

/** What the desk and the person did here, the newest first. */
export const SheetHistory = ({ sheet, draft, newId }: HistoryProps) => (
  <section className="stack" aria-labelledby="history">
    <SectionTitle text="机でのやりとり" id="history" />
    {sheet.history.length === 0 && <p>まだ、ありません。</p>}
    <ol className="sheet-history">
      {sheet.history.map((row) => (
        <li key={row.seq} data-internal={row.isInternal || undefined}>
          <p className="hint">
            {row.when} {row.who} {row.isInternal && <Tag>内部メモ</Tag>}
          </p>
          <p className="as-typed">{row.words}</p>
          {row.hints.map((hint) => (
            <p key={hint} className="hint">
              {hint}
            </p>
          ))}
          {row.earlier.length > 0 && (
            <Disclosure summary="直す前">
              {row.earlier.map((words, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: what a note said before never moves
                <p key={at} className="as-typed">
                  {words}
                </p>
              ))}
            </Disclosure>
          )}
          {row.mayAmend && <Amend row={row} sheet={sheet} draft={draft} formId={newId()} />}
        </li>
      ))}
    </ol>
  </section>
)

const Amend = ({
  row,
  sheet,
  draft,
  formId,
}: Omit<HistoryProps, 'newId'> & { row: HistoryRow; formId: string }) => {
  const move = sheet.moves.find((one) => one.move === 'remark')
  const back = draft?.move === 'remark' && draft.filled.of === String(row.seq) ? draft : null
  return (
    move && (
      <Disclosure summary="このメモを直す" open={back !== null}>
        <MoveForm
          move={move}
          formId={formId}
          saw={sheet.saw}
          today={sheet.today}
          limit={sheet.limit}
          choices={[]}
          filled={back?.filled ?? { words: row.words }}
          errors={back?.errors}
          of={row.seq}
        />
      </Disclosure>
    )
  )
}

/** Other cases like it, and who looked. */
export const SheetAround = ({ same, looks }: Pick<SheetPage, 'same' | 'looks'>) => (
  <>
    {same.length > 0 && (
      <section className="stack" aria-labelledby="same">
        <SectionTitle text="似ている記録" id="same" />
        <p className="hint">同じ番号や名前があるというだけです。同じ相手かどうかは、わかりません。</p>
        {same.map(({ words, links }) => (
          <p key={words}>
            {words}。
            {links.map(({ href, label }) => (
              <a key={href} className="sheet-link" href={href}>
                {label}
              </a>
            ))}
          </p>
        ))}
      </section>
    )}
    {looks && (
      <section className="stack" aria-labelledby="looks">
        <SectionTitle text="だれが見たか" id="looks" />
        <Table
          id="looks-table"
          caption="だれが見たかの表"
          captionHidden
          head={['日時', 'だれ', '見たもの']}
          rows={looks}
        />
      </section>
    )}
  </>
)

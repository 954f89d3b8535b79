import { Tag } from '@/components/ui/tag'
import type { QueueRowView } from '@/lib/cases/queue-view'

/** The rows of the queue, each a link to its case. */
export const QueueRows = ({ rows }: { rows: readonly QueueRowView[] }) => (
  <ol className="queue" id="queue" aria-label="列">
    {rows.map((row) => (
      <Row key={row.handle} {...row} />
    ))}
  </ol>
)

const kinds = ['plain', 'plain', 'mine', 'never'] as const

const Row = (row: QueueRowView) => (
  <li className="queue-row" data-level={row.level} data-rests={row.rests || undefined}>
    <p>
      <Tag kind={kinds[row.level] ?? 'plain'}>{row.urgency}</Tag>
    </p>
    <div>
      <a className="queue-link" href={row.href}>
        {row.situation}
      </a>
      {row.emergencies.length > 0 && (
        <ul className="queue-emergencies" aria-label="急ぎの用件">
          {row.emergencies.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </div>
    <dl>
      <Pair term="段階" words={row.stage} />
      <Pair term="いま" words={row.status} />
    </dl>
    <dl>
      <Pair term="待つ相手" words={row.waiting} />
      <Pair term={row.rests ? '最後の動き' : '待ちはじめ'} words={row.since} />
    </dl>
    <dl>
      <Pair term="受け持ち" words={row.holder} />
      <Pair term="見られるのは" words={row.left} isStrong={row.endsSoon} />
    </dl>
  </li>
)

const Pair = ({ term, words, isStrong }: { term: string; words: string; isStrong?: boolean }) => (
  <div>
    <dt>{term}</dt>
    <dd className={isStrong ? 'font-bold' : undefined}>{words}</dd>
  </div>
)

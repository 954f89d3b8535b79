import { LinkButton } from '@/components/ui/button'
import { SectionTitle } from '@/components/ui/heading'
import { Table } from '@/components/ui/table'
import type { BarPicture } from '@/lib/cases/bar-picture'
import type { CountsView, OverviewView } from '@/lib/cases/overview-view'

/** What the desk did of late: pictures with their tables beside them, from counts alone. */
export const OverviewPage = ({ weeks, tables, half, most }: OverviewView) => (
  <>
    <p>
      この{weeks}
      週間の件数です。記録は開かず、数だけから作ります。1件と2件は、だれのことかわからないように「1〜2」と出します。
    </p>
    <dl className="overview-times">
      <div>
        <dt>最初の返事:半分は</dt>
        <dd>{half}</dd>
      </div>
      <div>
        <dt>最初の返事:10件のうち9件は</dt>
        <dd>{most}</dd>
      </div>
    </dl>
    <LinkButton variant="secondary" fit href="/desk/overview.csv">
      表計算のファイル(CSV)で受けとる
    </LinkButton>
    {tables.map((table) => (
      <Counts key={table.id} {...table} />
    ))}
  </>
)

const Counts = (table: CountsView) => (
  <section className="stack" aria-labelledby={`${table.id}-title`}>
    <SectionTitle id={`${table.id}-title`} text={table.title} />
    <div className="overview-pair">
      <Bars title={`${table.title}:${table.head[1]}`} picture={table.picture} />
      <Table
        id={table.id}
        caption={`${table.title}の件数`}
        captionHidden
        head={table.head}
        rows={table.rows}
      />
    </div>
  </section>
)

const Bars = ({ title, picture }: { title: string; picture: BarPicture }) => (
  <svg
    className="overview-bars"
    role="img"
    aria-label={`${title}の図。同じ数が表にあります`}
    viewBox={`0 0 ${picture.width} ${picture.height}`}
    width={picture.width}
    height={picture.height}
  >
    {picture.bars.map(({ key, y, width, label, words }) => (
      <g key={key}>
        <text x={picture.left - 10} y={y + picture.thick - 4} textAnchor="end">
          {label}
        </text>
        <rect x={picture.left} y={y} width={Math.max(1, width)} height={picture.thick} />
        <text x={picture.left + width + 8} y={y + picture.thick - 4}>
          {words}
        </text>
      </g>
    ))}
  </svg>
)

import { Button, LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { LinkList } from '@/components/ui/link-list'
import { Select } from '@/components/ui/select'
import type { QueueView } from '@/lib/cases/read-queue'
import { QueueKeys } from './queue-keys'
import { QueueRows } from './queue-rows'

/** The queue of the desk: what waits, the urgent first, with filters above it. */
export const QueuePage = (view: QueueView) => (
  <>
    <nav aria-label="よく使うしぼりこみ">
      <LinkList flow items={view.quick} />
    </nav>
    <Disclosure summary="くわしくしぼりこむ" open={view.isFiltered}>
      <Filters {...view} />
    </Disclosure>
    <p className="hint" role="status">
      {view.found}。急ぐものから、長く待っている順に並んでいます。
    </p>
    <QueueKeys list="queue" filters="situation" />
    {view.rows.length === 0 ? <Empty {...view} /> : <QueueRows rows={view.rows} />}
    <Pages {...view} />
  </>
)

const Filters = ({ selects, mine, second, isFiltered }: QueueView) => (
  <form method="get" action="/desk" className="queue-filters" aria-label="しぼりこみ">
    {selects.map(({ name, label, value, options }) => (
      <Select
        key={name}
        id={name}
        name={name}
        label={label}
        empty="どれでも"
        defaultValue={value}
        options={options}
      />
    ))}
    <Tick name="mine" label="わたしの受け持ちだけ" isOn={mine} />
    <Tick name="second" label="もう1人の確認を待つものだけ" isOn={second} />
    <div className="queue-send">
      <Button variant="secondary" fit>
        しぼりこむ
      </Button>
      {isFiltered && (
        <LinkButton variant="quiet" fit href="/desk">
          しぼりこみをやめる
        </LinkButton>
      )}
    </div>
  </form>
)

const Tick = ({ name, label, isOn }: { name: string; label: string; isOn: boolean }) => (
  <label className="queue-tick">
    <input type="checkbox" name={name} value="1" defaultChecked={isOn} />
    {label}
  </label>
)

const Empty = ({ isFiltered }: QueueView) => (
  <Card>
    <p className="font-bold">
      {isFiltered ? 'このしぼりこみに合うものはありません。' : 'いま待っているものはありません。'}
    </p>
    <p>
      {isFiltered
        ? '「しぼりこみをやめる」を押すと、すべてが出ます。'
        : '新しく見せてもらった記録は、ここに出ます。ひと休みしてください。'}
    </p>
  </Card>
)

const Pages = ({ before, after }: QueueView) =>
  (before ?? after) && (
    <nav className="queue-pages" aria-label="列のページ">
      {before && (
        <LinkButton variant="secondary" fit href={before}>
          前のページ
        </LinkButton>
      )}
      {after && (
        <LinkButton variant="secondary" fit href={after}>
          次のページ
        </LinkButton>
      )}
    </nav>
  )

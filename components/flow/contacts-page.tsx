import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { Field } from '@/components/ui/field'
import { PageTitle, SectionTitle } from '@/components/ui/heading'
import { LinkList } from '@/components/ui/link-list'
import type { ContactsPageView, SectionView } from '@/lib/cases/read-contacts'
import { ContactCard } from './contact-card'

type Props = ContactsPageView & {
  /** The postal code that was sent belongs to no prefecture; it is in the field again. */
  areaUnknown: boolean
}

/** 「いま話せる窓口」: who answers now for each need, the right desk first, then everybody else. */
export const ContactsPage = ({ at, sections, rest, area, typedArea, no188, areaUnknown }: Props) => (
  <>
    <PageTitle text={'いま話せる\u200B窓口'} />
    <p>{at}</p>
    {sections.map((section) => (
      <NeedSection key={section.id} section={section}>
        {section.id === 'consumer' && (
          <>
            <AreaForm area={area} unknown={areaUnknown} typed={typedArea} />
            <LineForm no188={no188} />
          </>
        )}
      </NeedSection>
    ))}
    {rest.length > 0 && (
      <Disclosure summary={`ほかの窓口 ${rest.length}つ`}>
        {rest.map((contact) => (
          <ContactCard key={contact.id} contact={contact} level={2} />
        ))}
      </Disclosure>
    )}
    <LinkList items={[{ href: '/check/number', label: 'かかってきた番号を調べる' }]} />
  </>
)

const NeedSection = ({ section, children }: { section: SectionView; children: React.ReactNode }) => (
  <section className="stack stack-tight" id={section.id} aria-labelledby={`${section.id}-title`}>
    <SectionTitle id={`${section.id}-title`} text={section.title} />
    {section.desks.map((contact) => (
      <ContactCard key={contact.id} contact={contact} level={3} />
    ))}
    {section.tonight && (
      <Card variant="know" title={section.tonight.title} level={3}>
        <ol>
          {section.tonight.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </Card>
    )}
    {children}
  </section>
)

type AreaProps = { area: ContactsPageView['area']; unknown: boolean; typed: string }

/** Postal code → the desks of the prefecture. Nothing to fill in where the case knows it already. */
const AreaForm = ({ area, unknown, typed }: AreaProps) => {
  if (area.fromCase) return <p className="hint">記録にある{area.name}の窓口も出しています。</p>
  return (
    <Disclosure
      id="area"
      open={unknown}
      summary={area.name ? `${area.name}の窓口も出しています` : '郵便番号から、近くの窓口を出す'}
    >
      <form method="post" action="/contacts/area" className="stack">
        <Field
          id="postalCode"
          name="postalCode"
          label="郵便番号(7けた)"
          hint="番号は残しません。都道府県だけを、このブラウザーを閉じるまで使います。"
          error={
            unknown
              ? 'この番号では、都道府県がわかりませんでした。7けたを確かめて、もう一度書きます。'
              : undefined
          }
          defaultValue={unknown ? typed : undefined}
          inputMode="numeric"
          autoComplete="postal-code"
        />
        <Button variant="secondary">窓口を出す</Button>
        {area.name && (
          <Button variant="quiet" name="clear" value="1">
            {area.name}の表示をやめる
          </Button>
        )}
      </form>
    </Disclosure>
  )
}

/** Some phones do not reach 188: the numbers that they do reach, and back. */
const LineForm = ({ no188 }: { no188: boolean }) => (
  <form method="post" action="/contacts/line">
    {no188 && <p className="hint">188 をのぞいて出しています。</p>}
    <Button variant="quiet" name="no188" value={no188 ? '0' : '1'}>
      {no188 ? '188 も出す' : '188 につながらない電話です'}
    </Button>
    {!no188 && <p className="hint">一部のIP電話、プリペイド式の携帯電話、電話リレーサービスのとき。</p>}
  </form>
)

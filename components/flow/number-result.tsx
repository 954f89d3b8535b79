import { Button, LinkButton } from '@/components/ui/button'
import { DefinitionList } from '@/components/ui/definition-list'
import { SectionTitle } from '@/components/ui/heading'
import { LinkList } from '@/components/ui/link-list'
import { Notice } from '@/components/ui/notice'
import { Phrases } from '@/components/ui/phrases'
import type { NumberResult } from '@/lib/cases/number-view'
import { AdviceCard } from './advice-card'
import { ContactCard } from './contact-card'
import { OtherThings } from './other-things'

type Props = { result: NumberResult; typed: string; inCase: boolean }

/** What a number is, in large type; what that means and does not mean; then the one thing to do. */
export const NumberResultView = ({ result, typed, inCase }: Props) => (
  <>
    <Kind result={result} />
    {result.official && <Official desk={result.official} />}
    {result.warnings.length > 0 && (
      <Notice title="気をつけること" variant="gap">
        {result.warnings.map((warning) => (
          <p key={warning}>{warning}</p>
        ))}
      </Notice>
    )}
    <Notice title={'だれの電話かは、\u200B番号では\u200Bわかりません'}>
      <p>{result.trust}</p>
    </Notice>
    {result.met && <Met met={result.met} />}
    <SectionTitle text={'次に\u200Bすること'} />
    {result.first && <AdviceCard advice={result.first} />}
    <OtherThings advice={result.others} />
    {inCase ? <Record typed={typed} /> : <LinkButton href="/">1つずつ、一緒に進める</LinkButton>}
  </>
)

const Kind = ({ result: { number, kind, place, means, butNot, notes } }: { result: NumberResult }) => (
  <section className="card" aria-labelledby="kind">
    <p className="number-shown">{number}</p>
    <h2 className="number-kind" id="kind">
      {kind.split('\n').map((line) => (
        <span key={line} className="block">
          <Phrases text={line} />
        </span>
      ))}
    </h2>
    {place && (
      <DefinitionList
        rows={[
          {
            label: place.label,
            value: (
              <>
                <strong>{place.words}</strong>
                {place.more && <span className="block">{place.more}</span>}
              </>
            ),
          },
        ]}
      />
    )}
    <p>{means}</p>
    <p>{butNot}</p>
    {notes.map((note) => (
      <p key={note} className="hint">
        {note}
      </p>
    ))}
  </section>
)

const Official = ({ desk }: { desk: NonNullable<NumberResult['official']> }) => (
  <>
    <Notice title={'表示は\u200B偽装できます。\u200B切って、\u200B自分で\u200Bかけ直します'} variant="gap">
      <p>
        「{desk.name}
        」の番号と同じです。でも、そこからの電話とは限りません。かかってきたときは、いったん切ります。
      </p>
    </Notice>
    <ContactCard contact={desk} />
  </>
)

/** The same number is not the same person. */
const Met = ({ met }: { met: NonNullable<NumberResult['met']> }) =>
  met.length === 0 ? (
    <p>この番号は、いまの記録には出てきません。</p>
  ) : (
    <Notice title="この番号は、記録に出てきます">
      <LinkList items={met.map(({ href, when, as }) => ({ href, label: `${when} ${as}` }))} />
      <p>同じ番号でも、同じ人とは限りません。</p>
    </Notice>
  )

const Record = ({ typed }: { typed: string }) => (
  <form method="post" action="/case/log/add/number">
    <input type="hidden" name="number" value={typed} />
    <Button>記録に入れる</Button>
  </form>
)

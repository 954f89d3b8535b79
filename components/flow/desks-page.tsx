import { LinkButton } from '@/components/ui/button'
import { PageTitle, SectionTitle } from '@/components/ui/heading'
import { LinkList } from '@/components/ui/link-list'
import type { KnownDesk } from '@/lib/cases/read-desks'
import { ContactCard } from './contact-card'

type Props = { desks: readonly KnownDesk[] }

/** A later call "from a desk" beside the desks of this case: whether it fits or not, one hangs up and calls back. */
export const DesksPage = ({ desks }: Props) => (
  <>
    <PageTitle text={'窓口から\u200B電話が\u200B来たとき'} />
    <p>
      「消費生活センターです」「警察です」「カード会社です」。名乗りが下の記録に合っていても、合っていなくても、することは同じです。
    </p>
    <div className="prose">
      <ol>
        <li>「こちらからかけ直します」と言って、切ります</li>
        <li>相手が言った番号ではなく、下の番号へ自分でかけます</li>
        <li>「先ほど電話をくれましたか」と聞きます</li>
      </ol>
    </div>
    <SectionTitle text="この記録で話した窓口" />
    {desks.length === 0 && (
      <p>まだ、どの窓口とも話していません。電話する窓口の番号へ、自分でかけて聞きます。</p>
    )}
    {desks.map((desk) => (
      <section key={desk.task} className="stack stack-tight">
        <SectionTitle text={desk.name} />
        <ul className="prose">
          {desk.calls.map(({ key, when, words }) => (
            <li key={key}>
              {when}
              <br />
              {words}
            </li>
          ))}
        </ul>
        {desk.contact && <ContactCard contact={desk.contact} />}
      </section>
    ))}
    <LinkButton href="/case/log/add" variant="secondary">
      来た電話を記録する
    </LinkButton>
    <LinkList items={[{ href: '/contacts', label: '電話する窓口' }]} />
  </>
)

import { Button, LinkButton } from '@/components/ui/button'
import { DefinitionList } from '@/components/ui/definition-list'
import { SectionTitle } from '@/components/ui/heading'
import { Phrases } from '@/components/ui/phrases'
import type { MessageResult, TypedMessage } from '@/lib/cases/message-view'
import { AdviceCard } from './advice-card'
import { MarkedText, SignList } from './marked-text'
import { OtherThings } from './other-things'

type Props = { result: MessageResult; typed: TypedMessage; inCase: boolean }

/** What was found, the one thing to do, then the text with its signs and why each is one. */
export const MessageResultView = ({ result, typed, inCase }: Props) => (
  <>
    <section className="card" aria-labelledby="verdict">
      <h2 className="number-kind" id="verdict">
        <Phrases text={result.title} />
      </h2>
      <p>{result.lead}</p>
    </section>
    <SectionTitle text={'次に\u200Bすること'} />
    {result.first && <AdviceCard advice={result.first} />}
    <OtherThings advice={result.others} />
    {result.signs.length > 0 && <Signs signs={result.signs} />}
    <SectionTitle text={'調べた文'} />
    <MarkedText pieces={result.pieces} />
    {typed.masked && <p className="hint">カード番号や暗証番号らしい数字は、●にして見せています。</p>}
    {result.urls.length > 0 && <Addresses urls={result.urls} />}
    {result.numbers.length > 0 && <Numbers numbers={result.numbers} />}
    {inCase ? <Record typed={typed} /> : <LinkButton href="/start/came">1つずつ、一緒に進める</LinkButton>}
  </>
)

const Signs = ({ signs }: { signs: MessageResult['signs'] }) => (
  <>
    <SectionTitle text={`見つかった\u200Bしるし ${signs.length}つ`} />
    <SignList signs={signs} />
  </>
)

const Addresses = ({ urls }: { urls: MessageResult['urls'] }) => (
  <>
    <SectionTitle text={'アドレスの\u200B行き先'} />
    <DefinitionList
      rows={urls.map(({ raw, host, notes }) => ({
        key: raw,
        label: raw,
        value: (
          <>
            <strong className="break-all">{host || '行き先を読み取れません'}</strong>
            {notes.map((note) => (
              <span key={note} className="block">
                {note}
              </span>
            ))}
          </>
        ),
      }))}
    />
    <p className="hint">開いて確かめることは、しません。</p>
  </>
)

const Numbers = ({ numbers }: { numbers: MessageResult['numbers'] }) => (
  <>
    <SectionTitle text="書いてある番号" />
    <DefinitionList
      rows={numbers.map(({ raw, kind }) => ({ key: raw, label: raw, value: <Phrases text={kind} /> }))}
    />
    <p className="hint">番号の種類がわかっても、相手が本物という意味にはなりません。ここへは、かけません。</p>
  </>
)

const Record = ({ typed: { text, channel } }: { typed: TypedMessage }) => (
  <form method="post" action="/case/log/add/message">
    <input type="hidden" name="text" value={text} />
    <input type="hidden" name="channel" value={channel ?? ''} />
    <Button>記録に入れる</Button>
  </form>
)

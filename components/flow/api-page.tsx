import { DefinitionList } from '@/components/ui/definition-list'
import { Disclosure } from '@/components/ui/disclosure'
import { PageTitle, SectionTitle } from '@/components/ui/heading'
import { LinkList } from '@/components/ui/link-list'
import type { ApiDocumentation, ApiName, CheckDocumentation } from '@/lib/cases/api-documentation'

/** How another site can ask for the same advice. */
export const ApiPage = ({
  request,
  answer,
  wrongRequest,
  refusal,
  kib,
  facts,
  parts,
  checks,
}: ApiDocumentation) => (
  <>
    <PageTitle text={'ほかのサイトで\u200B使う'} />
    <p>
      このサイトと同じ助言を、ほかの消費者団体のサイトやアプリでも出せます。登録も鍵もいりません。わかっている事実を送ると、助言と、その理由と、出典が返ります。
    </p>
    <SectionTitle text="送ったものは、残りません" />
    <ul className="flow-lines">
      <li>送られた事実は、保存しません。記録にも書きません。クッキーは読みません。</li>
      <li>
        助言を聞くときに、名前や聞いた言葉を送る欄はありません。そうしたものは送らないでください。調べるために送られた番号も、返事を作るだけに使います。
      </li>
      <li>
        返るのは、公的な案内と手順です。法律の結論ではありません。国や消費生活センターのものでもありません。
      </li>
    </ul>
    <SectionTitle text="送り方" />
    <DefinitionList
      rows={[
        { label: 'アドレス', value: 'POST /api/guidance' },
        { label: '形', value: `Content-Type: application/json(UTF-8、${kib} KiB まで)` },
        { label: '呼べるサイト', value: 'どのサイトのページからでも呼べます(CORS)。' },
        { label: '回数', value: '多すぎるときは 429 が返ります。Retry-After の秒数を待ってください。' },
      ]}
    />
    <p>
      facts に、わかっている事実だけを書きます。書かない事実は「未確認」です。&quot;unknown&quot;
      と書いても同じです。now は、いつの時点の案内かです。時差(+09:00
      など)をつけます。書かなければ、いまです。
    </p>
    <Code label="送るものの例" text={request} />
    <Code label="返るものの例(長い一覧は、2つまで)" text={answer} />
    <SectionTitle text="返るもの" />
    <DefinitionList rows={parts.map(({ name, meaning }) => ({ label: name, value: meaning }))} />
    <SectionTitle text="まちがいがあるとき" />
    <p>
      400 が返り、まちがいを1つずつ知らせます。知らない事実、使えない値、同時にはありえない事実、時差のない
      now などです。まちがいがあるあいだ、助言は返りません。
    </p>
    <Code label="まちがいのある例" text={wrongRequest} />
    <Code label="返るもの" text={refusal} />
    <SectionTitle text="送れる事実" />
    <Disclosure summary={`${facts.length}の事実と、その値`}>
      <DefinitionList rows={facts.map(factRow)} />
    </Disclosure>
    {checks.map((check) => (
      <Check key={check.path} {...check} />
    ))}
    <LinkList
      items={[
        { href: '/api/openapi.json', label: '機械で読める説明(OpenAPI 3.1)' },
        { href: '/flow', label: '案内の流れの図' },
      ]}
    />
  </>
)

const Check = ({ title, path, lead, request, answer, parts }: CheckDocumentation) => (
  <>
    <SectionTitle text={title} />
    <p>{lead}</p>
    <DefinitionList rows={[{ label: 'アドレス', value: path }]} />
    <Code label="送るものの例" text={request} />
    <Code label="返るもの" text={answer} />
    <DefinitionList rows={parts.map(({ name, meaning }) => ({ label: name, value: meaning }))} />
  </>
)

const factRow = ({ name, meaning, values }: ApiName) => ({
  label: name,
  value: (
    <>
      <p>{meaning}</p>
      <ul className="hint">
        {values.map((value) => (
          <li key={value}>{value}</li>
        ))}
      </ul>
    </>
  ),
})

const Code = ({ label, text }: { label: string; text: string }) => (
  <figure>
    <figcaption className="font-bold">{label}</figcaption>
    <pre className="code">
      <code lang="en">{text}</code>
    </pre>
  </figure>
)

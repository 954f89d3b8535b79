import { Button } from '@/components/ui/button'
import { PageTitle } from '@/components/ui/heading'
import { LinkList } from '@/components/ui/link-list'
import { Notice } from '@/components/ui/notice'
import type { TakeView } from '@/lib/cases/take'

/** 「記録を持っていく」: what the file is, who can read it, and the buttons that make it. */
export const TakePage = ({ files, size }: TakeView) => (
  <>
    <PageTitle text={'記録を\u200B持っていく'} />
    <p>この記録を、1つのファイルにします。</p>
    <p>通信がなくても読めます。紙にも印刷できます。</p>
    <p>ここの記録を消したあとも、ファイルは残ります。消した記録を、ここに戻すことはできません。</p>
    <Notice variant="gap" title={'しまう所に\u200B気をつけます'}>
      <p>
        ファイルを持っている人は、<strong>あなたの記録をそのまま読めます</strong>
        。ほかの人も使う端末では、作りません。
      </p>
    </Notice>
    {files > 0 && (
      <>
        <FileForm as="zip" label="証拠もいっしょに持っていく" />
        <p className="hint">
          証拠{files}つと記録が、1つのZIPファイル(record.zip)になります。大きさは{size}です。
        </p>
      </>
    )}
    <FileForm
      as="html"
      label={files > 0 ? '記録だけ持っていく' : '記録のファイルを作る'}
      variant={files > 0 ? 'secondary' : 'primary'}
    />
    <p className="hint">
      ファイルの名前は record.html です。多くの端末では「ダウンロード」に入ります。開くと、そのまま読めます。
    </p>
    <LinkList items={[{ href: '/case/log', label: '記録にもどる' }]} />
  </>
)

type FileFormProps = { as: 'zip' | 'html'; label: string; variant?: 'primary' | 'secondary' }

const FileForm = ({ as, label, variant = 'primary' }: FileFormProps) => (
  <form method="post" action="/case/take/file">
    <input type="hidden" name="as" value={as} />
    <Button variant={variant}>{label}</Button>
  </form>
)

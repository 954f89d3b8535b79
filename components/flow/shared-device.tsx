import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { SectionTitle } from '@/components/ui/heading'

const closes = '30分さわらないと、続きを閉じます。また開くには、番号とことばがいります。'

/** Within a form: whether other people use this device too. */
export const SharedChoice = ({ shared }: { shared: boolean }) => (
  <Choice
    type="checkbox"
    name="shared"
    value="yes"
    label="この端末は、ほかの人も使う"
    hint={closes}
    defaultChecked={shared}
  />
)

/** A form of its own that says so, or takes it back. */
export const SharedForm = ({ shared }: { shared: boolean }) => (
  <>
    <SectionTitle text={'この端末は、\u200Bほかの人も\u200B使いますか'} />
    <p>
      {shared ? 'いまは「ほかの人も使う」です。' : '使うなら、押してください。'}
      {closes}
    </p>
    <form method="post" action="/case/shared">
      <input type="hidden" name="shared" value={shared ? 'no' : 'yes'} />
      <Button variant="secondary">{shared ? '自分だけが使う' : 'ほかの人も使う'}</Button>
    </form>
  </>
)

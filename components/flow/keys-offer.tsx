import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import type { KeysOfferView } from '@/lib/cases/read-keys'

/** The offer, where one pauses, to write down what opens the case on another device. Nothing without an offer. */
export const KeysOffer = ({ offer }: { offer: KeysOfferView | null }) =>
  offer && (
    <Card title={'続きを\u200B開けるように\u200Bしておく'}>
      <p>
        この端末をなくしても、ほかの端末からでも、この記録の続きを開けます。番号とことば5つを、紙に書きます。
      </p>
      <LinkButton href="/case/keys" variant="secondary">
        番号とことばを書きとめる
      </LinkButton>
    </Card>
  )

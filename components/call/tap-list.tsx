import { Phrases } from '@/components/ui/phrases'
import { TapRow } from '@/components/ui/tap-row'
import type { CallText } from '@/lib/cases/call-text'
import type { TapView } from '@/lib/cases/read-call'

type Props = {
  title: string
  note?: string | undefined
  action: string
  taps: readonly TapView[]
  words: CallText
}

/** Taps of one kind. What a tap advises is in the page from the start and shows below it, so nothing above moves. */
export const TapList = ({ title, note, action, taps, words }: Props) => (
  <fieldset className="tap-list">
    <legend className="tap-legend">
      <span>{title}</span>
      {note && (
        <span className="tap-note">
          <Phrases text={note} />
        </span>
      )}
    </legend>
    {taps.map((tap) => (
      <div key={tap.id} className="tap-item">
        <TapRow
          id={`tap-${tap.id}`}
          label={tap.label}
          action={action}
          value={tap.id}
          // What the log has already is not sent again.
          name={tap.event ? undefined : 'tap'}
          defaultChecked={tap.event !== null}
          data-event={tap.event ?? undefined}
          aria-describedby={tap.advice ? `tap-${tap.id}-advice` : undefined}
        />
        {tap.advice && (
          <div className="tap-advice" id={`tap-${tap.id}-advice`}>
            <p>
              <b>{tap.advice.title}</b>
            </p>
            <p>{tap.advice.more}</p>
            {tap.tel && (
              <a className="button" data-variant="primary" href={tap.tel}>
                {words.dial}
              </a>
            )}
          </div>
        )}
      </div>
    ))}
  </fieldset>
)

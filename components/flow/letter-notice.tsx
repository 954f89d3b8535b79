import { Notice } from '@/components/ui/notice'
import type { LetterView } from '@/lib/cases/letter-view'

/** Whether the refusal letter is written, and what is still missing before it may be. */
export const LetterNotice = ({ letter }: { letter: LetterView }) => (
  <Notice title={`断りの手紙:${letter.title}`}>
    {letter.because && <p>{letter.because}。</p>}
    {letter.missing.length > 0 && (
      <div className="prose">
        <p>先に、これがそろってからです。</p>
        <ul>
          {letter.missing.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </div>
    )}
  </Notice>
)

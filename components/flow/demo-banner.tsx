import type { demoView } from '@/lib/cases/demo'

/** On every page of a demo, and on each sheet when it is printed: that nothing of it is real. */
export const DemoBanner = ({ words }: { words: ReturnType<typeof demoView> }) =>
  words && (
    <aside className="demo-banner" aria-label={words.mark}>
      <p>{words.banner}</p>
      <p className="demo-mark" aria-hidden="true">
        {words.mark}
      </p>
    </aside>
  )

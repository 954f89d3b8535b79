import type { StepIdOf } from '@/lib/engine/flow'
import { ja } from '@/lib/text/text'
import type { WordsOf } from '../common/vocabulary'
import * as shared from '../common/words'
import type { generalFlow } from './flow'

export const generalWords: WordsOf<StepIdOf<ReturnType<typeof generalFlow>>> = {
  settle: shared.settle,
  callerClaims: shared.callerClaims,
  demands: shared.demands,
  iTold: shared.iTold,
  paid: shared.paid,
  courtPaper: shared.courtPaper,
  call188: shared.call188,
  callPolice: {
    ...shared.callPolice,
    why: ja('おどされた、だまされたと思うときは、警察にも話しておきます。'),
  },
}

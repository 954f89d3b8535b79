import { conditionsFor } from '@/lib/engine/condition'
import type { FactTypes } from './catalogue'

/** Conditions over this catalogue: a wrong fact name or value does not compile. */
export const { is, has, over, known } = conditionsFor<FactTypes>()

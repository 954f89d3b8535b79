'use client'

import { flushSync } from 'react-dom'
import { useFieldArray, useFormContext } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import type { LiveFields } from './live-form'
import { useLive } from './use-live'

type Option = { value: string; label: string }

type Props = {
  items: readonly Option[]
  directions: readonly Option[]
  errors: readonly { field: string; message: string }[]
}

/**
 * Rows for the data that came up. The selects are plain ones and keep their own state; the list only knows which
 * rows there are. Without JavaScript the rows of the page are all there is.
 */
export const DataRows = ({ items, directions, errors }: Props) => {
  const { control } = useFormContext<LiveFields>()
  const { fields, append, remove } = useFieldArray({ control, name: 'rows' })
  const isLive = useLive()
  const add = () => {
    flushSync(() => append({ item: '', direction: '' }, { shouldFocus: false }))
    document.getElementById(`rows-${fields.length}-item`)?.focus()
  }
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message
  return (
    <div className="stack">
      {fields.map((row, at) => (
        <fieldset key={row.id} className="card stack stack-tight">
          <legend className="sr-only">{`情報の${at + 1}つめ`}</legend>
          <Select
            id={`rows-${at}-item`}
            name={`rows.${at}.item`}
            label={`情報${at + 1}`}
            empty="選んでください"
            options={items}
            defaultValue={row.item}
            error={errorOf(`rows-${at}-item`)}
          />
          <Select
            id={`rows-${at}-direction`}
            name={`rows.${at}.direction`}
            label="どう出ましたか"
            empty="選んでください"
            options={directions}
            defaultValue={row.direction}
            error={errorOf(`rows-${at}-direction`)}
          />
          {isLive && fields.length > 1 && (
            <Button type="button" variant="quiet" onClick={() => remove(at)}>
              {`情報${at + 1}の行を消す`}
            </Button>
          )}
        </fieldset>
      ))}
      {isLive && fields.length < items.length && (
        <Button type="button" variant="secondary" fit onClick={add}>
          行をふやす
        </Button>
      )}
    </div>
  )
}

import { Select } from 'antd'
import type { ChangeMapping, ImportView } from '../../server/imports/contract.ts'
import { api } from '../app/api.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useSend } from '../app/query.ts'
import { Field } from '../kit/field.tsx'
import { Panel } from '../kit/panel.tsx'
import styles from './imports.module.css'

/** Which column of the file each field is read from; a change shows the first rows anew. */
export function MappingPanel({ view }: { view: ImportView }) {
  const change = useSend((base, input: ChangeMapping) => api.patch<ImportView>(`${base}/imports/${view.id}`, input))
  const found = view.columns.filter(({ field }) => view.mapping[field] !== null).length
  const options = view.headers.map((header, index) => ({
    value: index,
    label: header || `第 ${index + 1} 列（没有列名）`,
  }))
  return (
    <Panel title={`认出 ${found} 列，对上了吗`} note="右边是文件里的列名，可以改">
      {change.error && change.error.errors.length === 0 && <ProblemState error={change.error} title="没有改成" />}
      <div className={styles.mapping}>
        {view.columns.map(({ field, title, required }) => (
          <Field
            key={field}
            label={title}
            optional={!required}
            error={
              change.error?.forField(`mapping.${field}`) ?? (view.missing.includes(title) ? '请选一列' : undefined)
            }
          >
            <Select
              allowClear
              placeholder="文件里没有"
              loading={change.isPending}
              value={view.mapping[field] ?? null}
              options={options}
              onChange={(column: number | undefined) => change.mutate({ mapping: { [field]: column ?? null } })}
            />
          </Field>
        ))}
      </div>
    </Panel>
  )
}

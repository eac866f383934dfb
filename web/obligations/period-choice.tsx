import { useFilters } from '../app/address.ts'
import { Segments } from '../kit/segments.tsx'
import styles from './obligations.module.css'

/** Only the periods that run, or all of the year. */
export function PeriodChoice() {
  const [{ every }, setAddress] = useFilters()
  return (
    <div className={styles.filters} role="group" aria-label="看哪些期">
      <Segments
        options={[
          { id: 'current', name: '现在这一期' },
          { id: 'every', name: '全年各期' },
        ]}
        value={every === 'yes' ? 'every' : 'current'}
        onChange={(id) => setAddress({ every: id === 'every' ? 'yes' : undefined })}
      />
    </div>
  )
}

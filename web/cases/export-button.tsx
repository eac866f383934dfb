import { useCity, type Filters } from '../app/address.ts'
import { apiUrl } from '../app/api.ts'
import { count } from '../app/format.ts'
import styles from './export-button.module.css'

/** The filtered rows as a spreadsheet; the server writes it as a stream, so it begins at once whatever the size. */
export function ExportButton({ total, query }: { total: number | undefined; query: Filters }) {
  const city = useCity()
  const { page: _page, size: _size, ...filter } = query
  if (!total) return null
  return (
    <a className={styles.export} href={apiUrl(`/cities/${city}/cases/export.xlsx`, filter)} download>
      {`导出这 ${count(total)} 件`}
    </a>
  )
}

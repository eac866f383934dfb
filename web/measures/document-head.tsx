import type { CityDocument } from '../../server/measures/contract.ts'
import { useCity, useFilters } from '../app/address.ts'
import { apiUrl } from '../app/api.ts'
import { longTime } from '../app/format.ts'
import { Button } from '../kit/button.tsx'
import { Mark } from '../kit/mark.tsx'
import { cx } from '../kit/cx.ts'
import styles from './document-head.module.css'
import { lightWords } from './measure-words.ts'

/** The document's title over its thick rule, and how many clauses stand under which light; a light narrows the list. */
export function DocumentHead({ document: { title, number, issuer, at, measures } }: { document: CityDocument }) {
  const city = useCity()
  const [{ light }, setAddress] = useFilters()
  return (
    <header className={styles.head}>
      <h1>
        <span className="no-print">{title}</span>
        <span className="print-only">{`《${title}》落实情况报告`}</span>
      </h1>
      <p className={styles.number}>
        {`${number ?? issuer}　数据到 ${longTime(at)}`}
        <span className="no-print">，虚线是目标</span>
      </p>
      <div className={styles.sum} role="group" aria-label="按灯看">
        {lightWords.map(([name, word]) => (
          <button
            key={name}
            type="button"
            className={styles.light}
            aria-pressed={light === name}
            onClick={() => setAddress({ light: light === name ? undefined : name })}
          >
            <Mark name={name} className={cx(styles[name])} />
            {word} <b>{measures.filter((measure) => measure.light.name === name).length}</b>
          </button>
        ))}
        <span className={cx(styles.papers, 'no-print')}>
          <a href={apiUrl(`/cities/${city}/measures/report.docx`)} download>
            下载报告
          </a>
          <Button size="small" onClick={() => window.print()}>
            打印落实情况
          </Button>
        </span>
      </div>
    </header>
  )
}

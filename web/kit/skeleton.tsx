import styles from './skeleton.module.css'

const widths = [64, 84, 49, 76, 58, 91, 70]

/** Grey lines in the shape of what comes. */
export function Skeleton({ lines = 3, label = '正在读取' }: { lines?: number; label?: string }) {
  return (
    <div className={styles.lines} role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, index) => (
        <i key={index} className={styles.line} style={{ width: `${widths[index % widths.length]}%` }} />
      ))}
    </div>
  )
}

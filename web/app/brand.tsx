import { Go } from '../kit/go.tsx'
import styles from './brand.module.css'
import { useCityInfo } from './city.ts'

/** The seal, the product's name and the city; leads to the start of the door. */
export function Brand({ to }: { to: string }) {
  const city = useCityInfo()
  return (
    <Go to={to} className={styles.brand}>
      <span className={styles.seal} aria-hidden="true">
        助
      </span>
      助企通
      <span className={styles.city}>{city.name}</span>
    </Go>
  )
}

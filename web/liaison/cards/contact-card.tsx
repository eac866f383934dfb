import type { CardRow } from '../../../server/liaison/cards/contract.ts'
import { useCityHref } from '../../app/address.ts'
import { useCityInfo } from '../../app/city.ts'
import { QrCode } from '../../kit/qr-code.tsx'
import styles from './contact-card.module.css'

interface Props extends Pick<CardRow, 'post' | 'card'> {
  /** Alone on its page, or below the name of a unit. */
  heading: 'h2' | 'h3'
}

/** A contact card as it is printed, at the size of a business card: who, how to reach, what for, and the enterprise's own page. */
export function ContactCard({ post, card, heading: Heading }: Props) {
  const { name: city } = useCityInfo()
  const address = `${window.location.origin}${useCityHref()('/e/liaison')}`
  return (
    <article className={styles.card} aria-label={`${post.name}的联系卡`}>
      <header>
        <p className={styles.city}>{`${city} · 联系服务企业`}</p>
        <Heading>{post.name}</Heading>
        <p className={styles.unit}>{post.unit}</p>
      </header>
      <div className={styles.code}>
        <QrCode value={address} label="扫码进入联系我的领导" size={92} />
        <span>扫码约时间</span>
      </div>
      <dl>
        {card?.officePhone && (
          <div>
            <dt>办公</dt>
            <dd className="num">{card.officePhone}</dd>
          </div>
        )}
        {card?.mobile && (
          <div>
            <dt>手机</dt>
            <dd className="num">{card.mobile}</dd>
          </div>
        )}
      </dl>
      <p className={styles.helps}>{card ? card.helps : '还没有填联系方式'}</p>
    </article>
  )
}

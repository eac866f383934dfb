import { QRCodeSVG } from '@rc-component/qrcode'
import styles from './qr-code.module.css'

interface Props {
  /** What a phone reads: a whole address, beginning with `https://`. */
  value: string
  /** What it opens, for those who can't see it: 签到码. */
  label: string
  /** Greatest edge in pixels; it shrinks with its surroundings. */
  size?: number
}

/**
 * A QR code as drawing, sharp on screen and paper at any size. Black on white with the quiet edge that cameras need;
 * the middle correction level survives a fold or a stain on printed cards.
 */
export function QrCode({ value, label, size = 160 }: Props) {
  return (
    <QRCodeSVG
      className={styles.code}
      style={{ maxWidth: size }}
      value={value}
      title={label}
      level="M"
      marginSize={4}
      fgColor="#000000"
    />
  )
}

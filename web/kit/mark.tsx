/** The shape of each light; it carries the meaning without colour, also on grey paper. */
const shapes = {
  late: <path d="M.8.8h10.4v10.4H.8z" fill="currentColor" />,
  near: <path d="M6 .7l5.6 10.5H.4z" fill="currentColor" />,
  ok: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  hold: <path d="M2 1h3v10H2zM7 1h3v10H7z" fill="currentColor" />,
  done: <path d="M1.2 6.5l3.4 3.4 6.2-7.5" fill="none" stroke="currentColor" strokeWidth="2.2" />,
  wait: <circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  stuck: <path d="M6 .4L11.6 6 6 11.6.4 6z" fill="currentColor" />,
} as const

/** 逾期 late, 临期 near, 正常 ok, 暂停 hold, 完成 done, 未到 wait, 卡住 stuck. */
export type LightName = keyof typeof shapes

/** Only the shape; the word beside it is the caller's duty. */
export function Mark({ name, size = 11, className }: { name: LightName; size?: number; className?: string }) {
  return (
    <svg
      className={className}
      viewBox="0 0 12 12"
      width={size}
      height={size}
      aria-hidden="true"
      style={{ flex: 'none' }}
    >
      {shapes[name]}
    </svg>
  )
}

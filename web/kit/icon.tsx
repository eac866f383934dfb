/** Line drawings for bottom tabs and bars, 24 × 24. Decoration only: a word always stands beside them. */
const drawings = {
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  list: 'M5 6h14M5 12h14M5 18h9',
  paper: 'M6 3h8l5 5v13H6zM14 3v5h5M9 13h7M9 17h5',
  ballot: 'M4 12h16v8H4zM8 12V4h8v8M10 8l1.5 1.5 3-3',
  person: 'M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM4 21c0-4.5 3.5-7 8-7s8 2.5 8 7',
  tray: 'M5 5h14l2 9v5H3v-5zM3 14h5l1.5 2.5h5L16 14h5',
  works: 'M4 20V9l6 3V9l6 3V4h4v16zM8 16h1M12 16h1M16 16h1',
  ledger: 'M5 4h14v16H5zM8 9h8M8 13h8M8 17h4',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 1H4zM10 21h4',
  back: 'M15 5l-7 7 7 7',
  search: 'M17 11a6 6 0 1 1-12 0 6 6 0 0 1 12 0zM15.5 15.5L20 20',
  plus: 'M12 5v14M5 12h14',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
} as const

export type IconName = keyof typeof drawings

export function Icon({ name, size = 22 }: { name: IconName; size?: number }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinejoin="round"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d={drawings[name]} />
    </svg>
  )
}

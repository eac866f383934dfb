/** One piece of an official document's body. Headings are numbered by the builder: 一、（一）1.（1）. */
export type Block =
  | { heading: 1 | 2 | 3 | 4; text: string }
  | { paragraph: string }
  | { table: { columns: { title: string; share?: number }[]; rows: string[][]; caption?: string } }

/** What an official document says; how it looks is GB/T 9704-2012's matter. */
export interface OfficialDocument {
  issuer: string
  /** The red heading on top (发文机关标志), `云澜市企业服务办公室文件` for example; without it the paper begins with its title. */
  redHeading?: string
  /** 发文字号, see `documentNumber`. */
  number?: string
  /** A line break parts the lines of a long title. */
  title: string
  /** 主送机关. */
  to?: string[]
  body: Block[]
  /** Names of the annexes (附件说明). */
  annexes?: string[]
  /** 署名; the issuer unless told. */
  sign?: string
  /** 成文日期, an IsoDate. */
  date: string
  /** 抄送机关. */
  copies?: string[]
}

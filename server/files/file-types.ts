/** One kind of file the product takes in. `ending` is what its name ends with. */
export interface FileKind {
  ending: string
  /** Media type it is sent with. */
  type: string
  name: string
  /** Pictures may be shown in the page; everything else is only saved. */
  shown?: true
}

const office = 'application/vnd.openxmlformats-officedocument'

/** Everything that may be attached, by the ending its content calls for. */
export const fileKinds = {
  pdf: { ending: 'pdf', type: 'application/pdf', name: 'PDF 文档' },
  ofd: { ending: 'ofd', type: 'application/ofd', name: 'OFD 版式文档' },
  jpg: { ending: 'jpg', type: 'image/jpeg', name: 'JPEG 图片', shown: true },
  png: { ending: 'png', type: 'image/png', name: 'PNG 图片', shown: true },
  gif: { ending: 'gif', type: 'image/gif', name: 'GIF 图片', shown: true },
  webp: { ending: 'webp', type: 'image/webp', name: 'WebP 图片', shown: true },
  bmp: { ending: 'bmp', type: 'image/bmp', name: 'BMP 图片' },
  tif: { ending: 'tif', type: 'image/tiff', name: 'TIFF 图片' },
  heic: { ending: 'heic', type: 'image/heic', name: 'HEIC 图片' },
  docx: { ending: 'docx', type: `${office}.wordprocessingml.document`, name: 'Word 文档' },
  xlsx: { ending: 'xlsx', type: `${office}.spreadsheetml.sheet`, name: 'Excel 表格' },
  pptx: { ending: 'pptx', type: `${office}.presentationml.presentation`, name: 'PowerPoint 演示' },
  doc: { ending: 'doc', type: 'application/msword', name: 'Word 97 文档' },
  xls: { ending: 'xls', type: 'application/vnd.ms-excel', name: 'Excel 97 表格' },
  ppt: { ending: 'ppt', type: 'application/vnd.ms-powerpoint', name: 'PowerPoint 97 演示' },
  txt: { ending: 'txt', type: 'text/plain; charset=utf-8', name: '文本' },
  csv: { ending: 'csv', type: 'text/csv', name: 'csv 表格' },
} as const satisfies Record<string, FileKind>

export type FileEnding = keyof typeof fileKinds

/** The kind with this media type, as the table `files` keeps it. */
export function kindOfType(type: string): FileKind {
  const kind = Object.values(fileKinds).find((each) => each.type === type)
  if (!kind) throw new Error(`no kind of file has the type ${type}`)
  return kind
}

/** The list for sentences and for the page's file chooser. */
export const acceptedNames = 'PDF、OFD、图片、Word、Excel、PowerPoint、txt、csv'

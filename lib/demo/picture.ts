import sharp from 'sharp'
import { fontPaths } from '@/lib/paper/fonts'
import type { PictureName } from './story'

/** What is written in a picture: from, and what stands in the bubble. No name of a firm that exists. */
const words: Readonly<Record<PictureName, { readonly from: string; readonly lines: string }>> = {
  'parcel-sms': {
    from: '050 で始まる番号',
    lines:
      'お荷物をお届けしましたが、宛先不明のため持ち帰りました。下記よりご確認ください。\n\nhttp://todoke.example/r8k2\n\n24時間をすぎると返送されます。',
  },
  'threat-mail': {
    from: '件名:最終のお知らせ',
    lines:
      '動画の利用料金が、まだ支払われていません。\n\n3日以内に連絡がないときは、登録の住所と名前を公開し、法的手続きに移ります。\n\n担当 サトウ',
  },
  receipt: {
    from: 'お客様控え',
    lines: '収納代行  料金のお支払い\n\n金額  30,000円\n\n受付番号  見本-0001',
  },
}

const [width, height, margin] = [720, 1280, 48]

/** A picture as a phone would send it: drawn with the fonts of our papers, so that it looks the same everywhere. */
export const pictureFile = async (name: PictureName): Promise<File> => {
  const { from, lines } = words[name]
  const bytes = await sharp(plain(width, height, '#f2f2f4'))
    .composite([
      { input: plain(width, 132, '#dcdce0'), left: 0, top: 0 },
      { input: plain(width - 2 * margin, 640, '#ffffff'), left: margin, top: 180 },
      { input: await written(from, 34), left: margin, top: 48 },
      { input: await written(lines, 30), left: margin + 36, top: 228 },
      { input: await written('見本の画像です', 26), left: margin, top: height - 84 },
    ])
    .png()
    .toBuffer()
  return new File([new Uint8Array(bytes)], `${name}.png`, { type: 'image/png' })
}

const plain = (wide: number, high: number, background: string) => ({
  create: { width: wide, height: high, channels: 3 as const, background },
})

const written = (text: string, size: number): Promise<Buffer> =>
  sharp({
    text: {
      ...{ text, rgba: true, wrap: 'char' as const, width: width - 2 * margin - 72, spacing: 14 },
      font: `BIZ UDPGothic ${size}px`,
      fontfile: fontPaths[0] ?? '',
    },
  })
    .png()
    .toBuffer()

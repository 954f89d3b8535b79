import sharp from 'sharp'

/** Pictures made from a picture: re-encoded, upright, without anything that was written beside it. */
export type Pictures = { readonly view: Uint8Array; readonly thumb: Uint8Array }

/** Longest side in pixels. */
const [viewSide, thumbSide] = [1600, 320]

// A phone's camera makes 12 to 50 million; more is a bomb or nothing that a page can show.
const mostPixels = 64_000_000

/** Seconds after which a picture is given up. */
const patience = 15

const [viewQuality, thumbQuality] = [82, 75]

// Only the loaders of what is taken; SVG, PDF and the like are not even there. Nothing is kept between pictures.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif'].map((format) => `VipsForeignLoad${format}Buffer`),
})
sharp.cache(false)
sharp.concurrency(1)

/** Why a picture was not opened. */
type Unopened = { readonly refusal: 'huge' | 'damaged' }

/**
 * Opens a picture and makes new ones from its pixels alone: no EXIF, no place, no colour profile, no second frame.
 * Cut short, broken or too big, it is refused. Never throws.
 */
export const picturesOf = async (bytes: Uint8Array): Promise<Pictures | Unopened> => {
  try {
    const view = await drawn(bytes, viewSide, viewQuality)
    return { view, thumb: await drawn(view, thumbSide, thumbQuality) }
  } catch (error) {
    const isHuge = error instanceof Error && /pixel limit|too large|exceeds/i.test(error.message)
    return { refusal: isHuge ? 'huge' : 'damaged' }
  }
}

const drawn = async (bytes: Uint8Array, side: number, quality: number): Promise<Uint8Array> => {
  const made = await sharp(bytes, {
    limitInputPixels: mostPixels,
    failOn: 'truncated',
    pages: 1,
    sequentialRead: true,
  })
    .timeout({ seconds: patience })
    .autoOrient()
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .jpeg({ quality })
    .toBuffer()
  return new Uint8Array(made)
}

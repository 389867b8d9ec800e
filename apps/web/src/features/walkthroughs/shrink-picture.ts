import { say } from '@throughline/speech';
import { maximumPictureBytes } from '@throughline/types';
import { RequestFailure } from '../../http/request-failure.ts';

const longestSide = 1_600;

/**
 * A picture as a JPEG of at most 1,600 pixels a side, turned as it was held. Drawing it anew leaves
 * behind where and when it was taken.
 *
 * @throws RequestFailure `invalid-request` for a file that is no picture
 */
export async function shrinkPicture(file: Blob): Promise<Blob> {
  const drawn = await decode(file);
  const scale = Math.min(1, longestSide / Math.max(drawn.width, drawn.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(drawn.width * scale));
  canvas.height = Math.max(1, Math.round(drawn.height * scale));
  canvas.getContext('2d')?.drawImage(drawn, 0, 0, canvas.width, canvas.height);
  drawn.close();
  for (const quality of [0.85, 0.6, 0.4]) {
    const jpeg = await encode(canvas, quality);
    if (jpeg !== null && jpeg.size <= maximumPictureBytes) return jpeg;
  }
  throw new RequestFailure(
    'invalid-request',
    say('This picture could not be made small enough. Please take another one.'),
  );
}

async function decode(file: Blob): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    throw new RequestFailure(
      'invalid-request',
      say('This file is not a picture that your browser can read. Nothing was added.'),
    );
  }
}

function encode(canvas: HTMLCanvasElement, quality: number): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
}

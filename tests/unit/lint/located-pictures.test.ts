import sharp from 'sharp';
import { expect, test } from 'vitest';
import { article, faultless } from '../newsroom/content-folder.ts';
import { lintFolder, withoutMarks } from './lint-folder.ts';

const located = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#777777' } })
  .withExif({ IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '7/1 28/1 12/1', GPSLongitudeRef: 'E', GPSLongitude: '112/1 26/1 2/1' } })
  .jpeg()
  .toBuffer();

test('A picture that says where it was taken is reported where it is named, once for each picture.', async () => {
  const { text, places } = withoutMarks(
    `${faultless[article].replace('src: foto', 'src: ▮foto')}\n▮![Meja kayu](lain.jpg "Meja. Foto: Budi/Kentongan")\n`,
  );
  const folder = 'articles/2026/11/pasar-baru';
  const problems = await lintFolder({ [`${folder}/foto.jpg`]: located, [`${folder}/lain.jpg`]: located, [article]: text });
  expect(problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`)).toEqual(places.map((place) => `lokasi-foto ${place}`));
});

import type { Messages } from '../ja.ts';

export const about: Messages['about'] = {
  open: 'See its parts and licences',
  title: 'What Shomei is made of',
  intro:
    'Everybody may look into Shomei, change it and pass it on (MIT licence). It is made of the following.',
  parts: 'Parts it uses',
  partsIntro: 'Choose a name to read the licence of that part.',
  beside:
    'The licences of Electron and Chromium lie in the folder of the program, in LICENSES.chromium.html and beside it. The list of parts is also there for machines to read (sbom.cdx.json).',
};

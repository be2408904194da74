import type { Messages } from '../ja.ts';

export const about: Messages['about'] = {
  open: 'Ver os componentes e as licenças',
  title: 'De que é feito o Shomei',
  intro:
    'Qualquer pessoa pode examinar, modificar e distribuir o Shomei (licença MIT). Ele é feito dos seguintes componentes.',
  parts: 'Componentes usados',
  partsIntro: 'Escolha um nome para ler a licença desse componente.',
  beside:
    'As licenças do Electron e do Chromium estão na pasta do programa, em LICENSES.chromium.html e ao lado dele. Ali também há a lista dos componentes em formato para computadores (sbom.cdx.json).',
};

export const about = {
  open: '中身とライセンスを見る',
  title: 'Shomei の中身',
  intro:
    'Shomei は、誰でも中身を調べ、直し、配ることができるソフトです（MIT ライセンス）。次のものでできています。',
  parts: '使っている部品',
  partsIntro: '名前を選ぶと、その部品のライセンスを読めます。',
  beside:
    'Electron と Chromium のライセンスは、Shomei を入れたフォルダーの LICENSES.chromium.html などにあります。部品の一覧は、機械で読める形でも入っています（sbom.cdx.json）。',
};

import type { Messages } from '../ja.ts';

export const about: Messages['about'] = {
  open: '查看组成与许可证',
  title: 'Shomei 的组成',
  intro: '任何人都可以查看、修改和分发 Shomei（MIT 许可证）。它由以下部分组成。',
  parts: '所用组件',
  partsIntro: '选择名称，即可阅读该组件的许可证。',
  beside:
    'Electron 和 Chromium 的许可证在 Shomei 的程序文件夹中，见 LICENSES.chromium.html 等文件。那里还有可供机器读取的组件清单（sbom.cdx.json）。',
};

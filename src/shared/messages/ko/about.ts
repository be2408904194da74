import type { Messages } from '../ja.ts';

export const about: Messages['about'] = {
  open: '구성 요소와 라이선스 보기',
  title: 'Shomei의 구성',
  intro:
    'Shomei는 누구나 내용을 살펴보고, 고치고, 나누어 줄 수 있는 프로그램입니다(MIT 라이선스). 다음과 같은 것으로 만들어져 있습니다.',
  parts: '사용한 구성 요소',
  partsIntro: '이름을 선택하면 그 구성 요소의 라이선스를 읽을 수 있습니다.',
  beside:
    'Electron과 Chromium의 라이선스는 프로그램 폴더의 LICENSES.chromium.html 등에 있습니다. 구성 요소 목록은 기계가 읽을 수 있는 형식으로도 들어 있습니다(sbom.cdx.json).',
};

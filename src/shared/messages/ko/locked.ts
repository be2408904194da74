import type { PinKind } from '../../model/pin.ts';
import type { Messages } from '../ja.ts';
import { common } from './common.ts';
import { foreignLineHours, kioskHours, lostCardLines, periods } from '../../domain/facts.ts';

const name = (pin: PinKind) => common.secrets[pin];
const OFFICE = '주민등록이 있는 시구정촌 창구(市区町村の窓口)';

export const locked: Messages['locked'] = {
  open: '자세한 방법 보기',
  openOf: (pin) => `자세한 방법 보기: ${name(pin)}`,
  pages: {
    reading: { title: '카드를 읽고 있습니다', sentence: '카드를 움직이지 말고 잠시만 기다려 주세요.' },
    unknown: {
      title: '남은 횟수를 확인할 수 없었습니다',
      sentence: '잠긴 것(ロック)이 있는지 알 수 없습니다.',
    },
    'nothing-locked': {
      title: '잠긴 것(ロック)은 없습니다',
      sentence: '비밀번호도 패스워드도 지금처럼 사용할 수 있습니다.',
    },
    'no-pins': {
      title: '잠긴 것(ロック)은 없습니다',
      sentence:
        '비밀번호 없는 카드(顔認証マイナンバーカード)인 것 같습니다. 건강보험증이나 본인 확인 서류로 사용할 수 있습니다. 비밀번호를 입력하는 서비스에는 사용할 수 없습니다.',
    },
  },
  noCertificate: (absent) => ({
    title: '잠긴 것(ロック)은 없습니다',
    sentence: `이 카드에 들어 있지 않은 것: ${absent.map((kind) => common.certificates[kind]).join(', ')}. 그것을 위한 비밀번호도 없으므로 잠긴 것도 아닙니다. 고장이 아닙니다.`,
  }),
  lockedPage: (pins) => ({
    title: `잠김(ロック): ${pins.map(name).join(', ')}`,
    sentence:
      '연달아 여러 번 틀렸기 때문입니다. 시간이 지나도 풀리지 않지만, 재설정하면 다시 사용할 수 있습니다. 본인 확인 서류로는 카드를 지금처럼 사용할 수 있습니다.',
  }),
  wayOut: {
    heading: '해결 방법',
    wait: '카드를 다 읽을 때까지 기다려 주세요.',
    'read-again': '카드를 다시 올려놓고 한 번 더 읽어 주세요.',
    none: {
      title: '지금은 할 일이 없습니다',
      'nothing-locked': '비밀번호나 패스워드를 알면 홈에서 변경할 수 있습니다.',
      'no-pins': `비밀번호를 사용하고 싶으면 ${OFFICE}에서 바꿀 수 있습니다.`,
      'no-certificate': `전자증명서(電子証明書)가 필요하면 ${OFFICE}에서 발급에 대해 문의해 주세요.`,
      forgottenHeading: '생각나지 않을 때',
      forgotten: `시도하지 말고, 잠기기 전에 재설정해 주세요. 카드를 가지고 ${OFFICE}로 갑니다. 무료입니다.`,
    },
    kiosk: {
      title: '스마트폰 앱과 편의점 등의 단말기로 재설정할 수 있습니다',
      steps: (other) => [
        '스마트폰에 “JPKI暗証番号リセット” 앱을 설치합니다.',
        `앱에서 예약합니다. 카드의 얼굴 사진이 있는 면을 찍고, ${name(other)}를 입력해서 카드를 읽고, 자신의 얼굴을 찍습니다.`,
        `예약한 뒤 ${periods.kioskBookingHours}시간 이내에 편의점 등의 키오스크 단말기(キオスク端末)로 갑니다. 사용할 수 있는 시간은 ${kioskHours.from}~${kioskHours.to}입니다.`,
        '카드를 단말기에 올려놓고 새것을 정합니다. 무료입니다.',
      ],
      shopsHeading: '사용할 수 있는 점포',
      shops: {
        sign: '세븐일레븐(セブン-イレブン), 로손(ローソン), 패밀리마트(ファミリーマート), 미니스톱(ミニストップ), 이온(イオン), 이온스타일. 다이에(ダイエー), 이온 홋카이도·도호쿠, 후지(フジ)의 일부 점포에서도 사용할 수 있습니다.',
        auth: '세븐일레븐(セブン-イレブン), 이온(イオン), 이온스타일. 이온 홋카이도·도호쿠, 후지(フジ)의 일부 점포에서도 사용할 수 있습니다. 로손, 패밀리마트, 미니스톱, 다이에에서는 할 수 없습니다.',
      },
      conditionsHeading: '다음에 모두 해당할 때',
      conditions: (other) => [
        `${name(other)}를 안다`,
        '전자증명서(電子証明書)가 유효기간 내이고, 효력을 잃지(失効) 않았다',
        '그 뒤로 성명이나 주소가 바뀌지 않았다',
      ],
      otherwise: `해당하지 않으면 ${OFFICE}에서 재설정해 주세요.`,
      official: '공식 안내에서 점포 확인하기',
    },
    office: {
      title: `${OFFICE}에서 재설정해 주세요`,
      because: {
        'both-locked':
          '서명용 패스워드와 이용자 증명용 비밀번호가 모두 잠겨 있어 편의점 단말기에서는 재설정할 수 없습니다.',
        'office-only':
          '카드 정보 입력용(券面事項入力補助用)과 주민기본대장용(住民基本台帳用)은 창구에서만 재설정할 수 있습니다. 다른 것도 잠겨 있으면 창구에서 함께 재설정할 수 있습니다.',
        'not-announced':
          '이 카드는 아직 발급되지 않았기 때문에 창구 외의 곳에서 재설정할 수 있는지는 알려지지 않았습니다.',
        'other-secret':
          '편의점 단말기에서는 다른 한쪽의 비밀번호(패스워드)와 전자증명서가 필요하지만, 이 카드에서는 사용할 수 없습니다.',
        'card-ended':
          '카드의 유효기한이 지났기 때문에 편의점 단말기에서는 재설정할 수 없습니다. 새 카드 신청도 창구에서 문의해 주세요.',
        'certificate-ended':
          '전자증명서의 유효기한이 지났기 때문에 편의점 단말기에서는 재설정할 수 없습니다. 창구에서는 갱신도 한 번에 할 수 있습니다.',
        'certificate-unusable':
          '전자증명서가 아직 시작되지 않았거나 읽을 수 없어 편의점 단말기에서는 재설정할 수 없습니다.',
      },
      free: '창구에서 「暗証番号を設定し直したい」(비밀번호를 다시 설정하고 싶습니다)라고 말해 주세요. 무료입니다.',
    },
  },
  bring: {
    heading: '준비물(持ち物)',
    kiosk: ['마이넘버카드(マイナンバーカード)', '“JPKI暗証番号リセット” 앱을 설치한 스마트폰'],
    office: ['마이넘버카드(マイナンバーカード)', '다른 본인 확인 서류(本人確認書類). 운전면허증 등'],
    agent:
      '대리인(代理人)이 가는 경우에는 보통 본인에게 우편물(照会書)이 온 뒤에 다시 가야 하므로 창구에 두 번 가게 됩니다. 15세 미만 자녀의 부모 등은 한 번이면 됩니다. 먼저 창구에 문의해 주세요.',
  },
  counters: '지금 남은 횟수(残り回数)',
  lost: {
    heading: '카드를 잃어버렸을 때(カードをなくしたとき)',
    sentence: '일시 정지(一時停止) 전화:',
    phone: lostCardLines.foreign.number,
    hours: `무료. 24시간, 매일 연결됩니다. 한국어는 ${foreignLineHours.ko}, 그 외에는 일시 정지만 됩니다. 일본어: ${lostCardLines.japanese.number}.`,
  },
  print: '큰 글씨로 인쇄하기',
  printed: (day) => `Shomei에서 ${day}에 인쇄`,
};

import { kioskHours, periods } from '../../domain/facts.ts';
import type { Messages } from '../ja.ts';
import { common } from './common.ts';
import { date } from './date.ts';
import { chainsFor } from './shops.ts';

const OFFICE = '시구정촌 창구(市区町村の窓口)';
const bring =
  '카드와 비밀번호를 준비하고, 유효기한 통지서(有効期限通知書)를 받았으면 함께 가져가 주세요. 수수료는 없습니다.';

export const nextStep: Messages['nextStep'] = {
  wait: {
    title: '그대로 기다려 주세요',
    sentence: '카드를 읽고 있습니다. 움직이지 마세요.',
  },
  readAgain: {
    title: '카드를 다시 올려놓고 한 번 더 읽어 주세요',
    sentence: `계속되면 주민등록이 있는 ${OFFICE}에서 카드를 확인받아 주세요.`,
  },
  cardEnded: (endedOn) => ({
    title: `${OFFICE}에서 새 카드에 대해 문의해 주세요`,
    sentence: `이 카드는 ${date.plain(endedOn)}자로 유효기한이 끝났습니다. 전자증명서만 갱신할 수는 없습니다. 사진을 준비해서 새 카드를 신청해 주세요. ${periods.cardWaitMonths}개월 정도 걸리며 창구에서 받습니다.`,
  }),
  noCertificates: {
    title: `전자증명서가 필요하면 ${OFFICE}에서 발급받을 수 있습니다`,
    sentence: '이 카드에는 전자증명서가 들어 있지 않습니다. 본인 확인 서류로는 지금처럼 사용할 수 있습니다.',
  },
  bothLocked: {
    title: `주민등록이 있는 ${OFFICE}에서 둘 다 재설정해 주세요`,
    sentence:
      '서명용 패스워드와 이용자 증명용 비밀번호가 모두 잠겨 있어 편의점에서는 재설정할 수 없습니다. 카드를 가져가고, 다른 본인 확인 서류가 있으면 함께 가져가 주세요.',
  },
  locked: (pin, reset) =>
    reset === 'kiosk'
      ? {
          title: `재설정해 주세요: ${common.secrets[pin]}`,
          sentence: `${common.secrets[pin === 'sign' ? 'auth' : 'sign']}를 알면 스마트폰의 “JPKI暗証番号リセット” 앱과 ${pin === 'sign' ? '편의점' : `${chainsFor('auth')} 등의`} 단말기(${kioskHours.from}~${kioskHours.to})에서 할 수 있습니다. 모르면 ${OFFICE}에서 해 주세요. 둘 다 무료입니다.`,
        }
      : {
          title: `${OFFICE}에서 재설정해 주세요: ${common.secrets[pin]}`,
          sentence:
            '다른 비밀번호와 전자증명서는 지금처럼 사용할 수 있습니다. 카드를 가져가고, 다른 본인 확인 서류가 있으면 함께 가져가 주세요.',
        },
  lockedAndExpired: {
    title: `${OFFICE}에서 전자증명서를 갱신하고 비밀번호를 재설정해 주세요`,
    sentence:
      '전자증명서의 유효기한이 지났기 때문에 편의점에서는 재설정할 수 없습니다. 창구에서는 한 번에 할 수 있습니다. 카드를 가져가고, 다른 본인 확인 서류가 있으면 함께 가져가 주세요.',
  },
  renewExpired: {
    title: `${OFFICE}에서 새 전자증명서를 발급받아 주세요`,
    sentence: `기한이 지난 뒤에도 발급받을 수 있습니다. ${bring}`,
  },
  signExpired: {
    title: `서명용 전자증명서가 필요하면 ${OFFICE}에서 발급받을 수 있습니다`,
    sentence: `이용자 증명용 전자증명서는 그대로 사용할 수 있습니다. ${bring}`,
  },
  lastTry: (pin) => ({
    title: `한 번 더 틀리면 잠깁니다: ${common.secrets[pin]}`,
    sentence:
      '확실하지 않으면 시도하지 마세요. 올바르게 입력하면 남은 횟수는 원래대로 돌아갑니다. 잊었으면 잠기기 전에 창구에서 재설정할 수 있습니다.',
  }),
  renew: (until, daysLeft) => ({
    title:
      daysLeft === 0
        ? `오늘 안에 ${OFFICE}에서 갱신해 주세요`
        : `${date.until(until)} ${OFFICE}에서 갱신해 주세요`,
    sentence:
      daysLeft === 0 ? `창구가 쉬는 날이면 기한이 지난 뒤에도 무료로 발급받을 수 있습니다. ${bring}` : bring,
  }),
  renewWithCard: (until) => ({
    title: `카드를 새로 만들어야 합니다. ${date.until(until)} 받을 수 있도록 일찍 신청해 주세요`,
    sentence: `이날 카드도 끝납니다. 새 카드는 사진을 준비해서 우편, 스마트폰, 컴퓨터 등으로 일찍 신청하세요. 받을 때까지 ${periods.cardWaitMonths}개월 정도 걸립니다. 재류기간(在留期間)이 있는 분은 신청 대신 창구에서 카드의 기한을 연장합니다.`,
  }),
  checkClock: (from) => ({
    title: '컴퓨터의 날짜를 확인해 주세요',
    sentence: `증명서는 ${date.from(from)} 시작되지만, 이 컴퓨터의 시계로는 아직 그날이 아닙니다. 시계가 맞지 않는 것 같습니다. 컴퓨터 설정에서 날짜와 시간을 자동으로 맞춰 주세요. 날짜가 맞다면 그날부터 사용할 수 있습니다.`,
  }),
  checkClockByBuild: (shown) => ({
    title: '컴퓨터의 날짜를 확인해 주세요',
    sentence: `이 컴퓨터의 시계는 ${date.plain(shown)}을 가리키지만, 이 버전의 Shomei는 그 후에 만들어졌습니다. 시계가 맞지 않습니다. 컴퓨터 설정에서 날짜와 시간을 자동으로 맞춰 주세요.`,
  }),
  seeSignature: {
    title: '날짜를 보려면 서명용 패스워드(署名用パスワード)를 입력해 주세요',
    sentence: '이 카드에는 서명용 전자증명서만 들어 있는 것 같습니다.',
  },
  justIssued: {
    title: '사용할 수 있게 될 때까지 하루 정도 기다려 주세요',
    sentence: '막 발급된 전자증명서는 사용할 수 있게 될 때까지 1시간에서 하루 정도 걸릴 수 있습니다.',
  },
  nothing: (renewFrom) => ({
    title: '지금은 할 일이 없습니다',
    sentence: `${date.from(renewFrom)} ${OFFICE}에서 갱신할 수 있습니다.`,
  }),
  nothingWithCard: (until, months) => ({
    title: '지금은 할 일이 없습니다',
    sentence: `${date.day(until)}에 카드와 전자증명서가 함께 끝납니다. ${months}개월 전부터 새 카드를 신청할 수 있고 ${periods.cardWaitMonths}개월 정도 걸립니다. 재류기간(在留期間)이 있는 분은 재류기간을 연장한 뒤, 이날보다 전에 ${OFFICE}에서 절차를 밟아 주세요.`,
  }),
};

import type { PinKind } from '../../model/pin.ts';
import type { Messages } from '../ja.ts';
import { common } from './common.ts';
import { foreignLineHours, kioskHours, lostCardLines, periods } from '../../domain/facts.ts';

const name = (pin: PinKind) => common.secrets[pin];
/** The name inside a sentence. */
const its = (pin: PinKind) => name(pin).replace(/^M/, 'm');
const OFFICE = 'văn phòng hành chính 市区町村の窓口 nơi bạn đăng ký cư trú';

export const locked: Messages['locked'] = {
  open: 'Xem việc cần làm',
  openOf: (pin) => `Xem việc cần làm: ${name(pin)}`,
  pages: {
    reading: { title: 'Đang đọc thẻ', sentence: 'Vui lòng chờ một chút. Đừng di chuyển thẻ.' },
    unknown: {
      title: 'Không đọc được số lần thử còn lại',
      sentence: 'Không rõ có gì bị khóa ロック hay không.',
    },
    'nothing-locked': {
      title: 'Không có gì bị khóa ロック',
      sentence: 'Tất cả mã PIN và mật khẩu vẫn dùng được như trước.',
    },
    'no-pins': {
      title: 'Không có gì bị khóa ロック',
      sentence:
        'Có vẻ đây là thẻ không có mã PIN 顔認証マイナンバーカード. Thẻ dùng được làm thẻ bảo hiểm y tế và giấy tờ tùy thân, nhưng không dùng được cho dịch vụ cần nhập mã PIN.',
    },
  },
  noCertificate: (absent) => ({
    title: 'Không có gì bị khóa ロック',
    sentence: `Không có trên thẻ này: ${absent.map((kind) => common.certificates[kind]).join(', ')}. Không có chứng thư thì cũng không có mã và không bị khóa. Thẻ không bị hỏng.`,
  }),
  lockedPage: (pins) => ({
    title: `Bị khóa ロック: ${pins.map(name).join(', ')}`,
    sentence:
      'Đã sai quá nhiều lần liên tiếp. Chờ đợi không có tác dụng, nhưng sau khi đặt lại sẽ dùng được. Thẻ vẫn dùng được làm giấy tờ tùy thân như trước.',
  }),
  wayOut: {
    heading: 'Cách giải quyết',
    wait: 'Vui lòng chờ đến khi đọc xong thẻ.',
    'read-again': 'Hãy đặt thẻ lên đầu đọc lần nữa và đọc lại.',
    none: {
      title: 'Bây giờ bạn không cần làm gì',
      'nothing-locked': 'Nếu bạn biết mã PIN hoặc mật khẩu, bạn có thể đổi từ Trang chính.',
      'no-pins': `Nếu bạn muốn dùng mã PIN, ${OFFICE} có thể đổi loại thẻ cho bạn.`,
      'no-certificate': `Nếu bạn cần chứng thư 電子証明書, hãy hỏi tại ${OFFICE}.`,
      forgottenHeading: 'Nếu bạn không nhớ',
      forgotten: `Đừng thử: hãy đặt lại trước khi bị khóa. Hãy mang thẻ đến ${OFFICE}. Thủ tục miễn phí.`,
    },
    kiosk: {
      title: 'Đặt lại bằng ứng dụng điện thoại và máy kiosk ở cửa hàng',
      steps: (other) => [
        'Cài ứng dụng “JPKI暗証番号リセット” vào điện thoại.',
        `Đặt lịch trong ứng dụng: chụp mặt thẻ có ảnh của bạn, nhập ${its(other)} để đọc thẻ, và chụp khuôn mặt của bạn.`,
        `Trong vòng ${periods.kioskBookingHours} giờ, đến máy kiosk キオスク端末 ở cửa hàng. Máy dùng được từ ${kioskHours.from} đến ${kioskHours.to}.`,
        'Đặt thẻ lên máy kiosk và đặt mã mới. Việc này miễn phí.',
      ],
      shopsHeading: 'Cửa hàng',
      shops: {
        sign: '7-Eleven セブン-イレブン, Lawson ローソン, FamilyMart ファミリーマート, Ministop ミニストップ, AEON và AEON Style イオン, một số cửa hàng Daiei ダイエー, AEON Hokkaido, AEON Tohoku và Fuji フジ.',
        auth: '7-Eleven セブン-イレブン, AEON và AEON Style イオン, một số cửa hàng AEON Hokkaido, AEON Tohoku và Fuji フジ. Không dùng được ở Lawson, FamilyMart, Ministop và Daiei.',
      },
      conditionsHeading: 'Nếu đủ tất cả các điều sau',
      conditions: (other) => [
        `bạn biết ${its(other)}`,
        'các chứng thư 電子証明書 của bạn chưa hết hạn và không bị thu hồi 失効',
        'họ tên và địa chỉ của bạn chưa thay đổi kể từ khi được cấp',
      ],
      otherwise: `Nếu không, hãy đặt lại tại ${OFFICE}.`,
      official: 'Xem các cửa hàng trên trang chính thức',
    },
    office: {
      title: `Hãy đặt lại tại ${OFFICE}`,
      because: {
        'both-locked':
          'Mật khẩu chữ ký và mã PIN xác thực người dùng đều bị khóa, nên không đặt lại được tại máy kiosk.',
        'office-only':
          'Các mã PIN 券面事項入力補助用 và 住民基本台帳用 chỉ đặt lại được tại văn phòng. Văn phòng cũng đặt lại các mã khác cùng lúc.',
        'not-announced':
          'Thẻ này chưa được cấp, nên chưa biết có đặt lại được ở nơi nào khác ngoài văn phòng hay không.',
        'other-secret':
          'Máy kiosk yêu cầu mã PIN hoặc mật khẩu còn lại cùng chứng thư của nó, nhưng chúng không dùng được trên thẻ này.',
        'card-ended':
          'Thẻ đã hết hạn, nên không đặt lại được tại máy kiosk. Hãy hỏi văn phòng cả về việc làm thẻ mới.',
        'certificate-ended':
          'Chứng thư đã hết hạn, nên không đặt lại được tại máy kiosk. Văn phòng sẽ gia hạn chứng thư cùng lúc.',
        'certificate-unusable':
          'Chứng thư chưa bắt đầu hoặc không đọc được, nên không đặt lại được tại máy kiosk.',
      },
      free: 'Hãy nói 「暗証番号を設定し直したい」 (Tôi muốn đặt lại mã PIN). Thủ tục miễn phí.',
    },
  },
  bring: {
    heading: 'Cần mang theo 持ち物',
    kiosk: ['Thẻ My Number マイナンバーカード', 'điện thoại có ứng dụng “JPKI暗証番号リセット”'],
    office: ['Thẻ My Number マイナンバーカード', 'một giấy tờ tùy thân khác 本人確認書類, như bằng lái xe'],
    agent:
      'Nếu người khác đi thay bạn 代理人, thường cần đi hai lần, vì giữa hai lần đó có một lá thư 照会書 được gửi cho bạn. Cha mẹ của trẻ dưới 15 tuổi chỉ cần đi một lần. Hãy hỏi văn phòng trước.',
  },
  counters: 'Số lần thử còn lại hiện nay 残り回数',
  lost: {
    heading: 'Nếu bạn bị mất thẻ カードをなくしたとき',
    sentence: 'Hãy gọi điện để tạm ngừng 一時停止 thẻ:',
    phone: lostCardLines.foreign.number,
    hours: `Miễn phí, 24 giờ, tất cả các ngày; tiếng Việt ${foreignLineHours.vi}, ngoài giờ chỉ nhận tạm ngừng. Tiếng Nhật: ${lostCardLines.japanese.number}.`,
  },
  print: 'In chữ lớn',
  printed: (day) => `In bằng Shomei, ${day}`,
};

import type { PinKind } from '../../model/pin.ts';
import type { Messages } from '../ja.ts';
import { common } from './common.ts';

const name = (pin: PinKind) => common.secrets[pin];
/** The name inside a sentence. */
const its = (pin: PinKind) => name(pin).replace(/^M/, 'm');
const word = (pin: PinKind) => (pin === 'sign' ? 'mật khẩu' : 'mã PIN');
/** The word at the beginning of a sentence. */
const wordFirst = (pin: PinKind) => (pin === 'sign' ? 'Mật khẩu' : 'Mã PIN');

export const pinChange: Messages['pinChange'] = {
  open: { sign: 'Đổi mật khẩu', pin: 'Đổi mã PIN' },
  openOf: (pin) => `Đổi ${its(pin)}`,
  title: 'Đổi mã PIN hoặc mật khẩu',
  leave: 'Hủy, về Trang chính',
  left: (pin) => `Đã hủy. ${wordFirst(pin)} không thay đổi.`,
  back: 'Quay lại',
  next: 'Tiếp theo',
  steps: {
    label: 'Các bước',
    which: 'Chọn',
    current: (pin) => `${wordFirst(pin)} hiện tại`,
    replacement: (pin) => `${wordFirst(pin)} mới`,
    done: 'Hoàn tất',
    passed: 'đã xong',
  },
  nothingSentYet:
    'Không có gì được gửi tới thẻ trước khi bạn nhấn “Đổi” ở bước cuối. Bạn có thể dừng bất cứ lúc nào.',
  looks: { sign: 'từ 6 đến 16 chữ cái và chữ số', pin: '4 chữ số' },
  introduction: {
    sign: 'Gồm từ 6 đến 16 chữ cái và chữ số. Bạn nhập mật khẩu này ở cuối các thủ tục trực tuyến, như e-Tax hoặc khai báo chuyển đi 転出届.',
    auth: 'Gồm 4 chữ số. Bạn nhập mã này khi đăng nhập Mynaportal マイナポータル, tại cửa hàng tiện lợi コンビニ交付 và tại quầy tiếp nhận bảo hiểm y tế 健康保険証.',
    'card-info': 'Gồm 4 chữ số. Bạn nhập mã này khi điền họ tên và địa chỉ từ thẻ vào đơn.',
  },
  notToBeMixedUp: {
    sign: 'Đây không phải là mã PIN 暗証番号 4 chữ số.',
    auth: 'Các mã PIN 券面事項入力補助用 và 住民基本台帳用 cũng có 4 chữ số, nhưng là những mã PIN khác.',
    'card-info': 'Các mã PIN 利用者証明用 và 住民基本台帳用 cũng có 4 chữ số, nhưng là những mã PIN khác.',
  },
  which: {
    heading: 'Bạn muốn đổi cái nào?',
    label: 'Có thể đổi',
    elsewhere: 'Không đổi được ở đây',
    none: 'Hiện không có gì có thể đổi ở đây.',
    residentOnly: 'Chỉ đổi được tại văn phòng hành chính 市区町村の窓口 nơi bạn đăng ký cư trú.',
    reasons: {
      locked: 'Đang bị khóa nên không đổi được ở đây.',
      absent: 'Chưa được đặt trên thẻ này.',
      unknown: 'Không đọc được số lần thử còn lại nên không đổi được. Vui lòng đặt thẻ lên đầu đọc lần nữa.',
      reading: 'Đang đọc thẻ.',
    },
  },
  current: {
    heading: (pin) => `Nhập ${its(pin)} hiện tại`,
    label: (pin) => `${name(pin)} hiện tại`,
    forgotten: 'Tôi không nhớ',
    notNow: (pin) => `Bây giờ không đổi được: ${name(pin)}`,
  },
  pad: {
    heading: (pin) => `Đổi ${its(pin)} bằng phím của đầu đọc`,
    sentence:
      'Đầu đọc thẻ này có phím số. Mã PIN đi thẳng từ đầu đọc đến thẻ và không bao giờ vào máy tính này.',
    order: [
      'Nhập mã PIN hiện tại và nhấn phím xác nhận của đầu đọc.',
      'Nhập mã PIN mới và nhấn phím xác nhận.',
      'Nhập mã PIN mới một lần nữa và nhấn phím xác nhận.',
    ],
    advice:
      'Hãy tránh số mà người khác dễ đoán, như ngày sinh hoặc 1234. Màn hình này không kiểm tra được điều đó.',
    begin: 'Bắt đầu trên đầu đọc',
    whatHappens: 'Đầu đọc sẽ hỏi các chữ số. Nếu muốn dừng, hãy nhấn phím hủy của đầu đọc.',
    working: 'Hãy nhập bằng phím của đầu đọc. Nếu muốn dừng, hãy nhấn phím hủy của đầu đọc.',
    typeHere: 'Nhập trên màn hình này',
    useKeys: 'Nhập bằng phím của đầu đọc',
    noKeys: 'Đầu đọc thẻ này không có phím số, nên bạn nhập mã PIN trên màn hình này.',
    noLetters: 'Phím của đầu đọc thẻ không có chữ cái, nên bạn nhập mật khẩu trên màn hình này.',
  },
  replacement: {
    heading: (pin) => `Chọn ${its(pin)} mới`,
    first: (pin) => `${name(pin)} mới`,
    second: 'Nhập lại giống như trên một lần nữa',
    same: 'Hai lần nhập giống nhau.',
    different: 'Hai lần nhập không giống nhau.',
    differentNext: 'Một trong hai bị gõ nhầm. Hãy nhập lại.',
    whatHappens: (pin) =>
      `Khi bạn nhấn “Đổi”, thẻ kiểm tra ${word(pin)} hiện tại một lần. Nếu đúng, thẻ nhận ${word(pin)} mới. Nếu sai, không có gì thay đổi và số lần thử còn lại giảm một.`,
    submit: 'Đổi',
    submitAnyway: 'Vẫn đổi',
    working: 'Thẻ đang đổi. Vui lòng không di chuyển thẻ.',
  },
  advice: {
    title: 'Người khác có thể đoán được',
    reasons: {
      'same-as-current': 'Giống với cái hiện tại.',
      'same-as-other': 'Giống với một mã PIN khác.',
      'birth-date':
        'Đây là ngày sinh hoặc một ngày có trên thẻ. Người nhặt được thẻ sẽ thử ngày đó đầu tiên.',
      year: 'Đây là một năm.',
      sequence: 'Các chữ số hoặc chữ cái theo thứ tự liền nhau.',
      repeated: 'Lặp lại cùng các chữ số hoặc chữ cái.',
    },
    again: 'Hãy chọn cái khác hoặc, nếu bạn chắc chắn, nhấn “Vẫn đổi”.',
  },
  done: {
    heading: (pin) => `Đã đổi: ${name(pin)}`,
    sentence: 'Từ bây giờ chỉ dùng được cái mới.',
    keep: {
      heading: 'Ghi lại và cất giữ an toàn',
      texts: [
        'Hãy sửa giấy bạn đã ghi, ví dụ tờ 設定暗証番号記載票 nhận cùng với thẻ.',
        'Hãy giữ giấy đó ở nơi an toàn, không để chung với thẻ.',
      ],
    },
    asks: {
      heading: 'Những nơi từ nay sẽ hỏi cái mới',
      texts: {
        sign: [
          'tất cả phần mềm và ứng dụng làm thủ tục trực tuyến, như e-Tax và Mynaportal マイナポータル',
          'các máy tính và điện thoại khác mà bạn dùng thẻ này',
        ],
        auth: [
          'tất cả phần mềm và ứng dụng bạn đăng nhập bằng thẻ này, như Mynaportal マイナポータル',
          'cửa hàng tiện lợi コンビニ交付 và quầy tiếp nhận bảo hiểm y tế 健康保険証',
          'các máy tính và điện thoại khác mà bạn dùng thẻ này',
        ],
        'card-info': [
          'tất cả phần mềm và ứng dụng điền họ tên và địa chỉ từ thẻ',
          'khi mã PIN này được hỏi để cài chứng thư vào điện thoại スマホ用電子証明書',
        ],
      },
      phone: 'Mã PIN của chứng thư trên điện thoại スマホ用電子証明書 là mã khác. Mã đó không thay đổi.',
    },
    secret: {
      heading: 'Không nói cho ai biết',
      text: 'Đừng nói mã PIN hay mật khẩu cho người khác, và đừng cho mượn thẻ. Đừng trả lời khi có người hỏi qua điện thoại hoặc email.',
    },
    another: 'Đổi cái khác',
    home: 'Về Trang chính',
  },
  failed: {
    title: 'Kết quả thay đổi',
    inForce: {
      old: {
        sign: 'Mật khẩu không thay đổi. Vẫn là mật khẩu bạn đã dùng.',
        pin: 'Mã PIN không thay đổi. Vẫn là mã PIN bạn đã dùng.',
      },
      'old-or-new': {
        sign: 'Không rõ bây giờ mật khẩu nào là đúng. Hãy thử mật khẩu mới trước.',
        pin: 'Không rõ bây giờ mã PIN nào là đúng. Hãy thử mã PIN mới trước.',
      },
    },
  },
  interrupted: {
    heading: 'Thẻ đã rời đi, nên không có gì thay đổi',
    inForce: (pin) => `${wordFirst(pin)} không thay đổi. Vẫn là ${word(pin)} bạn đã dùng.`,
    sentence: 'Những gì bạn đã nhập đã được xóa khỏi cửa sổ này mà không gửi tới thẻ.',
    next: 'Khi thẻ được đọc lại, bạn có thể bắt đầu lại từ Trang chính.',
  },
};

import { kioskHours } from '../../domain/facts.ts';
import type { PinKind } from '../../model/pin.ts';
import type { ErrorTexts, Platform } from '../error-texts.ts';
import { common } from './common.ts';
import { chainsFor } from './shops.ts';

const secret = (pin: PinKind) => common.secrets[pin];
const word = (pin: PinKind) => (pin === 'sign' ? 'mật khẩu' : 'mã PIN');
/** The word at the beginning of a sentence. */
const wordFirst = (pin: PinKind) => (pin === 'sign' ? 'Mật khẩu' : 'Mã PIN');

const CHANGES_BY_ITSELF = ' Khi dịch vụ chạy, cửa sổ này tự thay đổi.';

const startService: Record<Platform, string> = {
  linux: 'Trong cửa sổ dòng lệnh, hãy chạy: sudo systemctl enable --now pcscd.socket.',
  windows: 'Hãy mở “Services” trong Windows và khởi động “Smart Card”.',
  mac: 'Hãy khởi động lại máy Mac. Nếu vẫn không được, hãy cập nhật macOS.',
};

const restartService: Record<Platform, string> = {
  linux: 'Trong terminal, hãy chạy: sudo systemctl restart pcscd.',
  windows: 'Hãy mở “Services” của Windows và khởi động lại “Smart Card”, hoặc khởi động lại máy tính.',
  mac: 'Hãy khởi động lại máy Mac.',
};

const installService: Record<Platform, string> = {
  linux:
    'Trong cửa sổ dòng lệnh, hãy chạy: sudo apt install pcscd (trên Fedora: sudo dnf install pcsc-lite).',
  windows: 'Hãy cài các bản cập nhật Windows còn chờ và khởi động lại máy tính.',
  mac: 'Hãy cài các bản cập nhật macOS còn chờ và khởi động lại máy Mac.',
};

const OFFICE = 'văn phòng hành chính 市区町村の窓口 nơi bạn đăng ký cư trú';

const waysToReset: Record<PinKind, string> = {
  sign: `Nếu bạn biết mã PIN xác thực người dùng 利用者証明用暗証番号, hãy đặt lịch trong ứng dụng điện thoại “JPKI暗証番号リセット” rồi đặt lại tại máy kiosk ở cửa hàng tiện lợi (${kioskHours.from}–${kioskHours.to}). Nếu không biết, hãy đặt lại tại ${OFFICE}. Cả hai cách đều miễn phí.`,
  auth: `Nếu bạn biết mật khẩu chữ ký 署名用パスワード, hãy đặt lịch trong ứng dụng điện thoại “JPKI暗証番号リセット” rồi đặt lại tại máy kiosk ở các cửa hàng như ${chainsFor('auth')} (${kioskHours.from}–${kioskHours.to}). Nếu không biết, hãy đặt lại tại ${OFFICE}. Cả hai cách đều miễn phí. Dù bị khóa, thẻ vẫn dùng được làm thẻ bảo hiểm y tế マイナ保険証 bằng nhận diện khuôn mặt.`,
  'card-info': `Hãy đặt lại tại ${OFFICE}. Hãy mang theo thẻ, và một giấy tờ tùy thân khác nếu có.`,
  resident: `Hãy đặt lại tại ${OFFICE}. Hãy mang theo thẻ, và một giấy tờ tùy thân khác nếu có.`,
};

export const errors: ErrorTexts = {
  'service/not-running': {
    title: 'Dịch vụ đọc thẻ không chạy',
    sentence: (_, platform) =>
      platform === 'windows'
        ? 'Dịch vụ “Smart Card” của Windows đang dừng, nên không kết nối được với đầu đọc thẻ. Thẻ và đầu đọc của bạn không bị hỏng.'
        : 'Dịch vụ nối máy tính này với đầu đọc thẻ đang dừng. Thẻ và đầu đọc của bạn không bị hỏng.',
    next: (_, platform) => startService[platform],
    afterwards: (_, platform) => (platform === 'mac' ? '' : CHANGES_BY_ITSELF),
  },
  'service/not-installed': {
    title: 'Thiếu phần mềm để đọc thẻ',
    sentence:
      'Không tìm thấy dịch vụ nối đầu đọc thẻ với máy tính này (PC/SC). Thẻ và đầu đọc của bạn không bị hỏng.',
    next: (_, platform) => installService[platform],
    afterwards: (_, platform) => (platform === 'mac' ? '' : CHANGES_BY_ITSELF),
  },
  'service/refused': {
    title: 'Không có quyền dùng đầu đọc thẻ',
    sentence:
      'Dịch vụ đang chạy nhưng đã từ chối phần mềm này. Việc này thường xảy ra khi màn hình được điều khiển từ một máy tính khác.',
    next: (_, platform) =>
      platform === 'linux'
        ? 'Hãy đăng nhập trực tiếp vào máy tính có gắn đầu đọc. Nếu vẫn không được, hãy xin người quản trị máy quyền polkit (org.debian.pcsc-lite).'
        : 'Hãy đăng nhập trực tiếp vào máy tính có gắn đầu đọc. Nếu vẫn không được, hãy hỏi người quản trị máy.',
  },
  'service/library-unusable': {
    title: 'Không dùng được phần mềm đọc thẻ',
    sentence:
      'Phần mềm nối đầu đọc thẻ với máy tính này (PC/SC) có trên máy, nhưng phần mềm này không dùng được: nó dành cho loại máy khác hoặc quá cũ.',
    next: (_, platform) =>
      platform === 'linux'
        ? 'Trong terminal, hãy chạy: sudo apt install --reinstall libpcsclite1, rồi mở lại Shomei.'
        : 'Hãy cài các bản cập nhật đang chờ và khởi động lại máy tính.',
  },
  'service/part-missing': {
    title: 'Thiếu một phần của Shomei',
    sentence:
      'Không tải được phần của Shomei dùng để kết nối với đầu đọc thẻ. Thẻ và đầu đọc của bạn không bị hỏng.',
    next: 'Hãy cài lại Shomei. Nếu vẫn không được, hãy gửi nhật ký trong phần cài đặt cho nhà phát triển.',
  },
  'service/too-many-clients': {
    title: 'Có quá nhiều phần mềm đang dùng thẻ',
    sentence: 'Dịch vụ đọc thẻ không nhận thêm phần mềm nào nữa. Thẻ và đầu đọc của bạn không bị hỏng.',
    next: 'Hãy đóng các phần mềm khác đang dùng đầu đọc thẻ. Nếu vẫn không được, hãy khởi động lại máy tính.',
  },
  'service/not-fitting': {
    title: 'Các phần của phần mềm đọc thẻ không khớp nhau',
    sentence:
      'Thư viện mà phần mềm này dùng và dịch vụ đọc thẻ đang chạy thuộc các phiên bản PC/SC khác nhau. Việc này thường xảy ra trong Snap, Flatpak hoặc container.',
    next: (_, platform) =>
      platform === 'linux'
        ? 'Hãy đưa cả hai về cùng phiên bản (sudo apt upgrade), rồi chạy: sudo systemctl restart pcscd. Nếu đang ở trong container, hãy chạy bên ngoài.'
        : 'Hãy cài các bản cập nhật đang chờ và khởi động lại máy tính.',
  },
  'service/not-answering': {
    title: 'Dịch vụ đọc thẻ không trả lời',
    sentence: 'Dịch vụ có vẻ đang chạy nhưng không trả lời. Thẻ của bạn không bị hỏng.',
    next: (_, platform) => restartService[platform],
  },
  'service/gone': {
    title: 'Dịch vụ đọc thẻ đã dừng giữa chừng',
    sentence:
      'Dịch vụ nối máy tính này với đầu đọc thẻ đã dừng trong khi đang dùng. Thẻ của bạn không bị hỏng.',
    next: (_, platform) => startService[platform],
    afterwards: (_, platform) => (platform === 'mac' ? '' : CHANGES_BY_ITSELF),
  },
  'reader/none': {
    title: 'Không tìm thấy đầu đọc thẻ',
    sentence: 'Hãy kết nối vào máy tính này một đầu đọc thẻ đọc được thẻ My Number マイナンバーカード.',
    next: 'Đầu đọc sẽ được tìm thấy tự động. Nếu không, hãy thử cổng cắm khác và cài trình điều khiển (driver) ghi trong sách hướng dẫn của đầu đọc.',
  },
  'reader/gone': {
    title: 'Đầu đọc thẻ bị ngắt kết nối',
    sentence: 'Kết nối với đầu đọc bị mất trong khi đang dùng.',
    next: 'Hãy cắm lại dây. Sau đó thẻ sẽ được tự động đọc lại.',
  },
  'reader/not-answering': {
    title: 'Đầu đọc thẻ không trả lời',
    sentence: 'Có gì đó bị kẹt trong đầu đọc này. Các đầu đọc khác vẫn dùng được.',
    next: (_, platform) =>
      platform === 'linux'
        ? 'Hãy rút đầu đọc ra rồi cắm lại. Nếu vẫn không được, hãy khởi động lại dịch vụ (sudo systemctl restart pcscd).'
        : 'Hãy rút đầu đọc ra rồi cắm lại. Nếu vẫn không được, hãy khởi động lại máy tính.',
  },
  'reader/short-answers': {
    title: 'Không thể ký bằng đầu đọc này',
    sentence:
      'Đầu đọc này chỉ chuyển phần đầu của câu trả lời dài nên không nhận được chữ ký. Mật khẩu chưa được gửi tới thẻ.',
    next: 'Hãy dùng đầu đọc khác.',
  },
  'card/none': {
    title: 'Hãy đặt thẻ của bạn',
    sentence:
      'Hãy đặt thẻ My Number マイナンバーカード lên đầu đọc hoặc cắm vào đầu đọc. Ở đây bạn không bị hỏi mã PIN.',
    next: 'Sau đó hãy đợi đến khi đọc xong, không di chuyển thẻ. Lấy thẻ ra khỏi bao thì dễ đọc hơn.',
  },
  'card/removed': {
    title: 'Thẻ được lấy ra quá sớm',
    sentence:
      'Thẻ rời khỏi đầu đọc trước khi xong việc. Chỉ đọc thẻ thì không bao giờ làm giảm số lần thử mã PIN.',
    next: 'Hãy đặt thẻ lên đầu đọc lần nữa và để yên đến khi đọc xong.',
  },
  'card/changed': {
    title: 'Thẻ đã bị đổi',
    sentence:
      'Thẻ đang ở trong đầu đọc không phải là thẻ mà cửa sổ này đã hiện. Không có gì được gửi tới thẻ.',
    next: 'Hãy xem nội dung đang hiện, rồi thử lại.',
  },
  'card/put-back': {
    title: 'Thẻ đã được lấy ra rồi đặt lên đầu đọc lần nữa',
    sentence:
      'Thẻ đã rời khỏi đầu đọc giữa chừng. Thẻ đang ở đó là cùng một thẻ. Không có gì được gửi tới thẻ.',
    next: 'Hãy để yên thẻ và làm lại từ đầu.',
  },
  'card/in-use': {
    title: 'Một phần mềm khác đang dùng thẻ',
    sentence:
      'Không đọc được thẻ khi phần mềm khác đang giữ thẻ. Thường đó là phần mềm JPKI chính thức 利用者クライアントソフト hoặc trình duyệt.',
    next: 'Hãy làm xong việc trong phần mềm đó, hoặc đóng phần mềm đó, rồi đọc lại.',
  },
  'card/not-permitted': {
    title: 'Không có quyền dùng thẻ',
    sentence: 'Dịch vụ đang chạy và thấy đầu đọc, nhưng từ chối cho tài khoản này kết nối với thẻ.',
    next: (_, platform) =>
      platform === 'linux'
        ? 'Hãy đăng nhập trực tiếp vào máy tính này, hoặc xin người quản trị một quy tắc polkit cho phép org.debian.pcsc-lite.access_card.'
        : 'Hãy nhờ người quản trị máy cho phép tài khoản này dùng thẻ thông minh.',
  },
  'card/not-answering': {
    title: 'Thẻ không trả lời',
    sentence: 'Có thẻ, nhưng không kết nối được với chip của thẻ.',
    next: 'Hãy lấy thẻ ra khỏi bao, kiểm tra chiều của thẻ và đặt lại. Bàn kim loại hoặc thẻ khác nằm bên dưới có thể gây cản trở.',
  },
  'card/not-my-number': {
    title: 'Có vẻ đây không phải là thẻ My Number',
    sentence:
      'Đây có vẻ là một thẻ khác, chẳng hạn bằng lái xe hoặc thẻ đi tàu xe. Không có gì được ghi vào thẻ.',
    next: 'Hãy đổi sang thẻ My Number マイナンバーカード của bạn.',
  },
  'card/unexpected-answer': {
    title: 'Thẻ trả lời khác với dự kiến',
    sentence: ({ step, statusWord }) =>
      `Thẻ đưa ra một câu trả lời mà phần mềm không biết (${step}, ${statusWord}). Điều đó không có nghĩa là thẻ bị hỏng.`,
    next: 'Hãy đặt thẻ lên đầu đọc lần nữa và đọc lại.',
  },
  'certificate/absent': {
    title: 'Chứng thư này không có trên thẻ',
    sentence:
      'Thẻ của trẻ em dưới 15 tuổi, của người không đăng ký nhận chứng thư, và thẻ không có mã PIN 顔認証マイナンバーカード có thể không có chứng thư này. Thẻ không bị hỏng.',
    next: `Nếu bạn cần chứng thư này, hãy hỏi tại ${OFFICE}.`,
  },
  'certificate/unreadable': {
    title: 'Không đọc được chứng thư',
    sentence: ({ reason }) => `Nội dung thẻ gửi đến không có dạng của một chứng thư (${reason}).`,
    next: `Hãy đặt thẻ lên đầu đọc lần nữa và đọc lại. Nếu vẫn tiếp diễn, hãy nhờ ${OFFICE} xem giúp thẻ.`,
  },
  'pin/wrong': {
    title: ({ pin }) => `${wordFirst(pin)} không đúng`,
    sentence: ({ pin, triesLeft }) => `${secret(pin)}: thẻ không chấp nhận. Còn ${triesLeft} lần thử.`,
    next: ({ pin, triesLeft }) =>
      triesLeft === 1
        ? 'Nếu sai thêm một lần nữa sẽ bị khóa. Nếu không chắc chắn, hãy dừng ở đây và tìm lại giấy bạn đã ghi.'
        : `Hãy kiểm tra ${pin === 'sign' ? 'chữ cái viết hoa và chữ số' : 'xem đây là mã PIN nào'} rồi nhập lại. Nếu không chắc, bạn có thể dừng ở đây, không có gì thay đổi.`,
  },
  'pin/now-blocked': {
    title: ({ pin }) => `${wordFirst(pin)} vừa bị khóa`,
    sentence: ({ pin }) =>
      `${secret(pin)}: đã sai quá số lần cho phép nên không dùng được nữa. Các mã PIN khác vẫn dùng được, và thẻ vẫn dùng được làm giấy tờ tùy thân.`,
    next: ({ pin, reset }) => waysToReset[reset === 'office' ? 'resident' : pin],
  },
  'pin/blocked': {
    title: ({ pin }) => `${wordFirst(pin)} đang bị khóa`,
    sentence: ({ pin }) =>
      `${secret(pin)}: trước đây đã sai quá số lần cho phép nên không dùng được. Các mã PIN khác vẫn dùng được, và thẻ vẫn dùng được làm giấy tờ tùy thân.`,
    next: ({ pin, reset }) => waysToReset[reset === 'office' ? 'resident' : pin],
  },
  'pin/absent': {
    title: ({ pin }) => `Thẻ này không có ${word(pin)} này`,
    sentence: ({ pin }) =>
      `${secret(pin)}: chưa được đặt trên thẻ này. Thẻ không có mã PIN 顔認証マイナンバーカード là như vậy. Thẻ không bị hỏng.`,
    next: `Nếu bạn cần, hãy hỏi tại ${OFFICE}.`,
  },
  'pin/shape': {
    title: ({ pin }) => `${wordFirst(pin)} không đúng dạng`,
    sentence: ({ pin }) =>
      pin === 'sign'
        ? 'Mật khẩu chữ ký 署名用パスワード có từ 6 đến 16 ký tự, gồm cả chữ cái và chữ số. Chưa gửi tới thẻ, nên số lần thử không giảm.'
        : `${secret(pin)} có 4 chữ số. Chưa gửi tới thẻ, nên số lần thử không giảm.`,
    next: 'Hãy kiểm tra độ dài và loại ký tự rồi nhập lại.',
  },
  'pin/last-try': {
    title: 'Chỉ còn 1 lần thử',
    sentence: ({ pin }) =>
      `Nếu sai thêm một lần nữa sẽ bị khóa: ${secret(pin)}. Chưa có gì được gửi tới thẻ.`,
    next: 'Chỉ khi chắc chắn, hãy chọn “Dùng lần thử cuối cùng” ở cửa sổ kia. Nếu không, hãy dừng ở đây.',
  },
  'pin/counter-changed': {
    title: 'Số lần thử còn lại đã thay đổi',
    sentence: ({ pin }) =>
      `${secret(pin)}: số lần thử còn lại trên thẻ khác với số bạn đã thấy. Có thể một phần mềm khác đã thử. Không có gì được gửi tới thẻ.`,
    next: 'Hãy xem số lần mới trước khi quyết định có tiếp tục không.',
  },
  'pin/not-tried': {
    title: 'Thẻ chưa thử mã',
    sentence: ({ pin }) =>
      `${secret(pin)}: đã gửi nhưng số lần còn lại không giảm. Có vẻ đầu đọc không chuyển nội dung tới thẻ, nên chưa biết đúng hay sai.`,
    next: 'Hãy dùng đầu đọc khác.',
  },
  'pin/outcome-unknown': {
    title: 'Không rõ kết quả',
    sentence: ({ pin }) =>
      `${secret(pin)}: mất kết nối với thẻ sau khi đã gửi và trước khi có câu trả lời. Chưa rõ số lần thử có giảm hay không.`,
    next: 'Hãy đặt thẻ lên đầu đọc lần nữa, và xem số lần thử còn lại trước khi tiếp tục.',
  },
  'pin/change-refused': {
    title: ({ pin }) => `${wordFirst(pin)} mới không được chấp nhận`,
    sentence: ({ pin, statusWord }) =>
      `Thẻ không chấp nhận ${word(pin)} mới (${statusWord}). ${secret(pin)}: ${word(pin)} cũ vẫn được dùng.`,
    next: ({ pin }) => `Hãy chọn ${word(pin)} khác và đổi lại lần nữa.`,
  },
  'pin/change-unknown': {
    title: 'Không rõ đã đổi được hay chưa',
    sentence: ({ pin }) =>
      `${secret(pin)}: mất kết nối với thẻ sau khi đã gửi ${word(pin)} mới và trước khi có câu trả lời. Bây giờ đúng là ${word(pin)} cũ hoặc ${word(pin)} mới.`,
    next: ({ pin }) =>
      `Hãy đặt thẻ lên đầu đọc lần nữa. Lần sau khi cần dùng, hãy thử ${word(pin)} mới trước.`,
  },
  'pin/pad-cancelled': {
    title: 'Đã hủy trên đầu đọc',
    sentence: 'Phím hủy của đầu đọc đã được nhấn, nên việc này đã dừng lại. Số lần thử không giảm.',
    next: 'Nếu muốn tiếp tục, hãy bắt đầu lại. Nếu dừng ở đây, không có gì thay đổi.',
  },
  'pin/pad-timed-out': {
    title: 'Đầu đọc đã chờ quá lâu',
    sentence: 'Không có phím nào của đầu đọc được nhấn trong một lúc. Số lần thử không giảm.',
    next: 'Hãy bắt đầu lại, và nhập các chữ số trong vòng 30 giây sau khi đầu đọc hỏi.',
  },
  'pin/pad-mismatch': {
    title: 'Các số nhập trên đầu đọc không khớp',
    sentence: 'Số không đủ 4 chữ số, hoặc mã PIN mới nhập hai lần không giống nhau. Số lần thử không giảm.',
    next: 'Hãy bắt đầu lại, và nhập lại bằng phím của đầu đọc.',
  },
  'pin/pad-unusable': {
    title: 'Không dùng được phím của đầu đọc',
    sentence: 'Đầu đọc không chấp nhận thao tác này. Số lần thử không giảm.',
    next: 'Hãy nhập mã PIN trên màn hình này thay cho phím của đầu đọc.',
  },
  'operation/declined': {
    title: 'Đã dừng tại đây',
    sentence: 'Bạn đã chọn dừng, nên không gửi gì tới thẻ và số lần còn lại không giảm.',
    next: 'Muốn tiếp tục, hãy thao tác lại.',
  },
  'card/unidentified': {
    title: 'Không phân biệt được thẻ này',
    sentence:
      'Không đọc được thông tin để phân biệt thẻ này với thẻ khác. Mã PIN không được gửi, để không gửi nhầm sang thẻ khác.',
    next: 'Hãy đặt thẻ lên đầu đọc lần nữa và đọc lại. Nếu vẫn vậy, hãy nhờ văn phòng hành chính 市区町村の窓口 nơi bạn đăng ký cư trú xem thẻ.',
  },
  'pin/counted-more': {
    title: 'Số lần còn lại giảm hơn một',
    sentence: ({ pin, triesLeft, counted }) =>
      `${secret(pin)}: chỉ gửi một lần mà thẻ đã tính ${counted} lần. Còn ${triesLeft} lần. Có thể đầu đọc tự gửi lại.`,
    next: 'Đừng nhập mã PIN nào nữa bằng đầu đọc này. Hãy dùng đầu đọc khác.',
  },
  'pin/counter-falls': {
    title: 'Số lần còn lại tự giảm',
    sentence: ({ pin }) =>
      `${secret(pin)}: số lần còn lại ít hơn lần trước, dù ở đây không gửi gì. Nếu bạn không nhập sai ở nơi khác thì thẻ hoặc đầu đọc này tính cả việc hỏi. Để không giảm nữa, phần mềm không hỏi tiếp.`,
    next: 'Chỉ đọc lại thẻ nếu bạn nhớ đã nhập sai ở phần mềm hay máy khác. Nếu không, đừng dùng đầu đọc này.',
  },
  'elsewhere/no-opensc': {
    title: 'Không tìm thấy OpenSC',
    sentence: 'Máy tính này không có thành phần để phần mềm khác dùng thẻ (mô-đun PKCS #11 của OpenSC).',
    next: 'Hãy cài OpenSC bằng lệnh trên trang này rồi xem lại.',
  },
  'elsewhere/opensc-changed': {
    title: 'OpenSC nay ở chỗ khác',
    sentence:
      'OpenSC đã đổi chỗ sau khi trang này hiện các dòng, như có thể xảy ra khi cập nhật. Chưa ghi gì mà bạn chưa thấy.',
    next: 'Hãy bấm “Xem lại”, xem các dòng mới rồi bấm lại.',
  },
  'elsewhere/card-cannot': {
    title: 'Khóa của thẻ này không dùng được với SSH ở đây',
    sentence:
      'Đã đọc được chứng thư của thẻ. Khóa của nó thuộc loại khác với loại (RSA) mà phần mềm này đưa cho SSH.',
    next: 'Hãy dùng thẻ My Number hiện nay.',
  },
  'elsewhere/changed-by-hand': {
    title: 'Chưa thay đổi tệp cài đặt',
    sentence: 'Nội dung tệp khác với dự kiến. Chưa ghi gì để không làm hỏng tệp.',
    next: 'Hãy mở tệp và tự sửa các dòng của Shomei.',
  },
  'elsewhere/not-written': {
    title: 'Không ghi được tệp cài đặt',
    sentence: 'Ổ đĩa đã đầy hoặc không được phép ghi ở đó. Tệp vẫn như trước.',
    next: 'Hãy kiểm tra còn chỗ trống và bạn được phép ghi vào tệp cùng thư mục của nó, rồi bấm lại.',
  },
  'elsewhere/browser-open': {
    title: 'Trình duyệt đang mở',
    sentence: 'Khi đang mở, trình duyệt sẽ ghi đè lên cài đặt. Chưa có gì thay đổi.',
    next: 'Hãy đóng mọi cửa sổ trình duyệt rồi bấm lại.',
  },
  'elsewhere/not-started': {
    title: 'Không mở được trình duyệt',
    sentence: 'Không khởi động được trình duyệt.',
    next: 'Hãy kiểm tra trình duyệt đã được cài chưa rồi bấm lại.',
  },
  'operation/busy': {
    title: 'Thao tác trước chưa xong',
    sentence: 'Thẻ chỉ làm được một việc mỗi lần.',
    next: 'Hãy chờ một chút rồi thử lại.',
  },
  'operation/switched-off': {
    title: 'Đã bị tắt trên máy tính này',
    sentence: 'Người quản lý máy tính này đã tắt chức năng này. Không có gì thay đổi.',
    next: 'Nếu cần, hãy hỏi người quản trị máy tính này.',
  },
  'operation/ended': {
    title: 'Đã dừng giữa chừng',
    sentence: 'Phần mềm sắp kết thúc hoặc máy tính sắp ngủ nên không làm tiếp. Không mã PIN nào bị đổi.',
    next: 'Nếu cần, hãy làm lại từ đầu.',
  },
  'file/not-saved': {
    title: 'Không lưu được tệp',
    sentence: 'Không ghi được vào nơi bạn đã chọn. Tệp có sẵn trước đó vẫn giữ nguyên.',
    next: 'Hãy chọn nơi khác và lưu lại.',
  },
  'file/disk-full': {
    title: 'Ổ đĩa đã đầy',
    sentence: 'Nơi bạn đã chọn không còn chỗ trống nên không ghi được. Tệp có sẵn trước đó vẫn giữ nguyên.',
    next: 'Hãy giải phóng chỗ trống hoặc chọn nơi khác, rồi lưu lại.',
  },
  'file/not-kept': {
    title: 'Không lưu được vào máy tính này',
    sentence:
      'Không ghi được vào nơi Shomei giữ dữ liệu riêng: ổ đĩa đã đầy hoặc không được phép ghi. Dữ liệu đã lưu trước đó vẫn giữ nguyên.',
    next: 'Hãy kiểm tra chỗ trống và quyền ghi, rồi thử lại.',
  },
  'reminders/full': {
    title: 'Không thể thêm lời nhắc nữa',
    sentence: 'Chỉ giữ được tối đa 100 lời nhắc. Chưa thêm gì mới, các lời nhắc đã có vẫn như cũ.',
    next: 'Hãy xóa những lời nhắc không cần nữa rồi thử lại.',
  },
  'file/not-deleted': {
    title: 'Không xóa được khỏi máy tính này',
    sentence:
      'Thứ bạn muốn xóa vẫn còn trên máy tính này: phần mềm khác đang dùng nó hoặc không được phép xóa.',
    next: 'Hãy đóng các phần mềm khác, kiểm tra quyền ghi, rồi xóa lại.',
  },
  'link/not-opened': {
    title: 'Không mở được trình duyệt',
    sentence: 'Trình duyệt của máy tính này không nhận trang.',
    next: ({ address }) => `Hãy tự mở trình duyệt và nhập ${address} vào đó.`,
  },
  'page/not-printed': {
    title: 'Không tạo được tệp PDF',
    sentence: 'Không chuyển được trang này thành PDF. Chưa có gì được lưu.',
    next: 'Hãy thử lại. Nếu vẫn không được, hãy mở lại Shomei.',
  },
  'file/not-readable': {
    title: 'Không mở được tệp',
    sentence: 'Tệp không còn, hoặc bạn không có quyền đọc, hoặc tệp đã bị thay đổi giữa chừng.',
    next: 'Hãy kiểm tra xem tệp còn ở nơi đã chọn không, rồi chọn lại.',
  },
  internal: {
    title: 'Đã xảy ra sự cố ngoài dự kiến',
    sentence: ({ incident }) => `Có sự cố bên trong phần mềm này (số ${incident}).`,
    next: 'Hãy mở lại Shomei. Nếu vẫn tiếp diễn, hãy gửi số này cho nhà phát triển.',
  },
};

import type { Messages } from '../ja.ts';

/** The card in other programs, through OpenSC. */
export const elsewhere: Messages['elsewhere'] = {
  open: 'Dùng trong phần mềm khác (SSH, trình duyệt)',
  title: 'Dùng thẻ trong phần mềm khác',
  intro:
    'SSH và trang web có thể dùng khóa của chứng thư xác thực người dùng để đăng nhập. Phần mềm OpenSC nối thẻ với chúng. Trang này dành cho người biết mình cần gì.',
  guard: {
    title: 'Phần mềm kia sẽ hỏi mã PIN',
    sentence:
      'Shomei không đứng ở giữa nên không thể ngăn bạn trước lần thử cuối. Sai ba lần liên tiếp là bị khóa.',
    tries: (left) => `Mã PIN xác thực người dùng hiện còn ${left} lần thử.`,
    signature: '“Digital Signature PIN” là mật khẩu chữ ký. Đăng nhập không cần nó: hãy hủy nếu bị hỏi.',
  },
  sample: 'Phần mềm khác không thấy được thẻ mẫu.',
  openSc: {
    heading: 'OpenSC',
    found: (version) => `Đã có (${version})`,
    foundUnknown: 'Đã có (không rõ phiên bản)',
    none: 'Máy tính này chưa có. Lệnh sau sẽ cài đặt:',
    look: 'Xem lại',
    canHeading: 'Có thể',
    can: ['Đăng nhập bằng SSH', 'Đăng nhập trang web dùng TLS 1.2'],
    cannotHeading: 'Không thể',
    cannot: [
      'Đăng nhập trang web chỉ dùng TLS 1.3: OpenSC không tạo được loại chữ ký đó (RSA-PSS). Chromium báo ERR_SSL_CLIENT_AUTH_NO_COMMON_ALGORITHMS.',
      'Đăng nhập Mynaportal hoặc e-Tax',
    ],
    stays:
      'Sau khi nhập mã PIN, khóa có thể được dùng mà không hỏi lại cho đến khi lấy thẻ ra hoặc đóng trình duyệt. Dùng xong hãy lấy thẻ ra.',
  },
  copy: 'Sao chép',
  add: 'Thêm',
  undo: 'Hoàn tác',
  undone: 'Đã trở lại như cũ.',
  done: 'Xong.',
  unclear: (file) => `Không thể thay đổi ${file} từ đây.`,
  ssh: {
    heading: 'SSH',
    lead: 'Đây là khóa công khai. Thêm dòng này vào ~/.ssh/authorized_keys trên máy chủ. Trong đó không có tên hay địa chỉ.',
    needCard: 'Khi đọc thẻ, khóa công khai sẽ hiện ở đây.',
    save: 'Lưu thành tệp',
    saved: 'Đã lưu.',
    host: 'Tên máy chủ',
    hostHint: 'Ví dụ: server.example.com',
    hostWrong: 'Đây không phải tên máy chủ. Ví dụ: server.example.com',
    preview: (file) => `“Thêm” sẽ ghi các dòng này vào cuối ${file}. Phần còn lại không đổi.`,
    there: (file) => `${file} có các dòng của Shomei.`,
  },
  browsers: {
    snap: 'Trình duyệt này được cài bằng snap nên không nạp được mô-đun. Hãy cài bằng gói thông thường để dùng thẻ.',
    flatpak:
      'Trình duyệt này được cài bằng flatpak nên không nạp được mô-đun. Hãy cài bằng gói thông thường để dùng thẻ.',
    none: 'Không tìm thấy trên máy tính này.',
  },
  firefox: {
    heading: 'Firefox',
    lead: 'Mở Firefox với hồ sơ mới dành riêng cho thẻ này. Firefox thường dùng không đổi.',
    start: 'Mở Firefox',
    undo: 'Xóa hồ sơ này',
  },
  chromium: {
    heading: 'Chromium / Chrome',
    preview: (file) => `“Thêm” sẽ ghi các dòng này vào cuối ${file}. Chromium và Chrome cùng dùng tệp này.`,
    there: (file) => `${file} có các dòng của Shomei.`,
    none: (file) =>
      `Danh sách của trình duyệt (${file}) chưa có hoặc khác dự kiến. Hãy mở rồi đóng trình duyệt một lần, sau đó xem lại.`,
    isOpen: 'Trình duyệt đang mở. Hãy đóng mọi cửa sổ để thay đổi.',
    start: 'Mở Chromium',
  },
  official: {
    heading: 'Mynaportal, e-Tax',
    sentence:
      'Cần phần mềm chính thức. Trên Linux, jpki/myna do tình nguyện viên làm là cầu nối. Shomei không bắt chước nó.',
    software: 'Xem phần mềm chính thức',
    bridge: 'Xem jpki/myna',
  },
  byHand: {
    heading: 'Tự thiết lập',
    windows: [
      'Cài OpenSC bằng bộ cài.',
      'Edge và Chrome có thể dùng ngay qua hỗ trợ thẻ của Windows (minidriver).',
      'Trong Firefox, nạp C:\\Program Files\\OpenSC Project\\OpenSC\\pkcs11\\opensc-pkcs11.dll ở mục Thiết bị bảo mật trong Cài đặt.',
      'Với SSH, ghi PKCS11Provider và đường dẫn đó vào tệp cài đặt.',
    ],
    mac: [
      'Cài gói OpenSC.',
      'Safari và Chrome có thể dùng ngay qua CryptoTokenKit của macOS.',
      'Trong Firefox, nạp /Library/OpenSC/lib/opensc-pkcs11.so ở mục Thiết bị bảo mật trong Cài đặt.',
      'Với SSH, ghi PKCS11Provider và đường dẫn đó vào tệp cài đặt.',
    ],
    untried: 'Chúng tôi chưa thử trên Windows và macOS.',
  },
};

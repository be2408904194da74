import type { Messages } from '../ja.ts';

export const pinEntry: Messages['pinEntry'] = {
  password: {
    reveal: 'Hiện mật khẩu',
    hint: 'Bạn gõ chữ hoa hay chữ thường đều được; tất cả sẽ thành chữ hoa.',
    faults: {
      'bad-character':
        'Có ký tự không phải chữ cái không dấu hay chữ số. Hãy tắt bộ gõ tiếng Nhật hoặc tiếng Việt.',
      'too-short': 'Quá ngắn: cần ít nhất 6 ký tự.',
      'too-long': 'Quá dài: nhiều nhất là 16 ký tự.',
      'needs-letter': 'Chưa có chữ cái. Đây không phải là mã PIN 4 chữ số.',
      'needs-digit': 'Chưa có chữ số.',
    },
  },
  pin: {
    reveal: 'Hiện mã PIN',
    hint: '4 chữ số.',
    faults: {
      'bad-character': 'Có ký tự không phải chữ số. Mã PIN có 4 chữ số.',
      'too-short': 'Quá ngắn: mã PIN có 4 chữ số.',
      'too-long': 'Quá dài: mã PIN có 4 chữ số.',
      'needs-letter': 'Mã PIN có 4 chữ số.',
      'needs-digit': 'Mã PIN có 4 chữ số.',
    },
  },
  rules: {
    heading: 'Dạng của mật khẩu',
    length: 'từ 6 đến 16 ký tự',
    letter: 'có chữ cái (A–Z)',
    digit: 'có chữ số (0–9)',
    met: 'đạt',
    unmet: 'chưa đạt',
  },
  keyboard: {
    caps: 'Caps Lock đang bật. Tất cả đều sẽ thành chữ hoa, nên bạn có thể để vậy.',
    ime: 'Bộ gõ tiếng Nhật 日本語入力 đang bật. Những gì bạn xác nhận sẽ thành ký tự nửa chiều rộng (half-width).',
  },
  changes: {
    case: 'Chữ thường đã được đổi thành chữ hoa.',
    width: 'Ký tự toàn chiều rộng (full-width) đã được đổi thành ký tự nửa chiều rộng (half-width).',
    spaces: 'Khoảng trắng ở đầu và cuối đã được xóa.',
  },
  lookAlike: (positions) => `Ký tự dễ nhầm: ${positions.join(', ')}`,
  lookAlikeAt: (position, name) => `ký tự thứ ${position} là ${name}`,
  lookAlikeNames: { '0': 'chữ số không', O: 'chữ cái O', '1': 'chữ số một', I: 'chữ cái I' },
  cleared: 'Bạn đã không thao tác một lúc, nên nội dung nhập đã được xóa.',
  notSent: 'Chưa gửi tới thẻ, nên số lần thử không giảm.',
  lastTry: {
    title: 'Đây là lần thử cuối cùng',
    sentence:
      'Nếu sai thêm một lần nữa sẽ bị khóa cho đến khi đặt lại tại văn phòng hoặc máy kiosk. Nếu không chắc chắn, hãy dừng ở đây.',
    askedAgain: 'Nếu tiếp tục, phần mềm sẽ hỏi lại một lần nữa ở cửa sổ khác.',
  },
  keypad: {
    show: 'Dùng phím trên màn hình',
    hide: 'Đóng bàn phím',
    label: 'Phím số',
    delete: 'Xóa một chữ số',
    clear: 'Xóa hết',
    shuffle: 'Đảo thứ tự các chữ số',
    count: (typed, length) => `Đã nhập ${typed}/${length} chữ số`,
  },
};

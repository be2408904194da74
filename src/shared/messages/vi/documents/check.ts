import type { CheckTexts } from '../../ja/documents.ts';

/** The screen on which a signed file is looked at. */
export const check: CheckTexts = {
  title: 'Xem tệp đã được ký',
  intro:
    'Hãy chọn tệp PDF hoặc tệp chữ ký (.p7s, .p7m). Shomei cho biết những gì biết được mà không cần internet. Không lưu lại gì về tệp.',
  choose: 'Chọn tệp',
  drop: 'Hoặc thả tệp vào đây.',
  again: 'Xem tệp khác',
  looking: 'Đang xem tệp',
  content: {
    title: 'Chữ ký này thuộc về một tệp khác',
    sentence: 'Hãy chọn cả tệp đã được ký. Chỉ khi đó mới biết tệp có bị thay đổi hay không.',
    choose: 'Chọn tệp đã được ký',
  },
  headlines: {
    'no-change-found': {
      title: 'Không tìm thấy thay đổi nào',
      sentence:
        'Chứng thư của người ký do Dịch vụ chứng thực cá nhân công cộng 公的個人認証サービス cấp. Không biết chứng thư đã bị thu hồi hay chưa. Hãy kiểm tra cả ai đã ký.',
    },
    'look-closer': {
      title: 'Hãy xem kỹ hơn',
      sentence: 'Phần được ký không thay đổi, nhưng có điều cần chú ý. Hãy đọc các câu trả lời bên dưới.',
    },
    changed: {
      title: 'Phần được ký đã bị thay đổi',
      sentence:
        'Nội dung trong tệp không phải là nội dung đã được ký. Đừng dựa vào tệp này; hãy xin người ký bản gốc.',
    },
    'cannot-be-checked': {
      title: 'Không kiểm tra được',
      sentence: 'Không thể nói tệp có bị thay đổi hay không. Điều đó không có nghĩa là tệp đã bị thay đổi.',
    },
    'no-signature': {
      title: 'Tệp này không có chữ ký',
      sentence:
        'Tệp đọc được, nhưng không có chữ ký điện tử. Nếu chữ ký là một tệp riêng (.p7s), hãy chọn tệp đó.',
    },
  },
  obstacles: {
    'not-known':
      'Đây không phải tệp PDF cũng không phải tệp chữ ký. Hãy chọn tệp PDF hoặc tệp chữ ký (.p7s, .p7m).',
    damaged:
      'Tệp bị hỏng hoặc bị cắt. Tệp được sửa sẽ không còn là tệp đã ký, nên Shomei không sửa. Hãy nhờ người gửi gửi lại.',
    encrypted:
      'Tệp có mật khẩu. Shomei không mở những tệp như vậy. Hãy xem chữ ký bằng phần mềm mở được tệp bằng mật khẩu.',
    'too-complex': 'Tệp quá lớn hoặc quá phức tạp đối với một tài liệu. Hãy xem chữ ký bằng phần mềm khác.',
    unsupported: 'Tệp dùng một dạng mà Shomei không biết. Hãy xem chữ ký bằng phần mềm khác.',
    'timed-out': 'Xem tệp mất quá nhiều thời gian nên đã dừng lại. Hãy xem chữ ký bằng phần mềm khác.',
    'not-readable': 'Không đọc được đến hết tệp, hoặc tệp bị thay đổi giữa chừng. Hãy chọn lại.',
  },
  ask: 'Hãy đọc các lý do bên dưới, và hỏi người ký về điều chưa rõ.',
  signature: (number, count) => `Chữ ký ${number} / ${count}`,
  questions: {
    integrity: 'Có bị thay đổi không?',
    coverage: 'Có bao gồm tất cả không?',
    issuer: 'Ai cấp chứng thư?',
    dates: 'Khi nào?',
    revocation: 'Chứng thư có bị thu hồi 失効 không?',
  },
  integrity: {
    unchanged: 'Phần được ký không thay đổi kể từ khi ký.',
    changed: 'Phần được ký không phải là phần đã ký.',
    unreadable: 'Không thể biết.',
  },
  coverage: {
    'whole-file': 'Chữ ký bao gồm toàn bộ tệp.',
    'signatures-added-later': 'Sau chữ ký này chỉ có chữ ký khác được thêm vào.',
    'added-later': 'Sau chữ ký này có nội dung được thêm vào. Nội dung đó không được ký.',
    part: 'Chữ ký chỉ bao gồm một phần của tệp.',
  },
  issuers: {
    'jpki-sign': 'Cơ quan chứng thực chữ ký 署名用認証局 của JPKI, xác nhận bằng khóa công khai.',
    'jpki-auth':
      'Cơ quan chứng thực người dùng 利用者証明用認証局 của JPKI. Chứng thư này để đăng nhập, không phải cho tài liệu.',
    sample: 'Chứng thư của thẻ luyện tập. Nó không chứng minh điều gì.',
    'self-signed': 'Người ký tự tạo chứng thư. Nó không chứng minh đó là ai.',
    other: 'Một cơ quan khác. Shomei không biết có tin được hay không.',
    unknown: 'Không biết.',
  },
  issuerName: (name) => `Tên trong chứng thư: ${name}`,
  claimed: (when) => `Thời điểm ký: ${when}, theo đồng hồ máy tính của người ký.`,
  period: (from, until) => `Thời hạn chứng thư: từ ${from} đến ${until}.`,
  atClaimedTime: {
    within: 'Vào thời điểm ký, chứng thư nằm trong thời hạn.',
    outside: 'Vào thời điểm ký, chứng thư không nằm trong thời hạn.',
    unknown: 'Không biết lúc ký chứng thư có nằm trong thời hạn hay không.',
  },
  now: {
    within: 'Hôm nay vẫn trong thời hạn đó.',
    'expired-since': 'Sau đó đã hết hạn. Chỉ điều đó không nói lên gì về chữ ký.',
    expired: 'Đến hôm nay thời hạn đó đã kết thúc.',
    'not-yet': 'Hôm nay thời hạn đó chưa bắt đầu.',
  },
  revocation:
    'Chưa hỏi. Theo luật, chỉ người kiểm tra chữ ký đã đăng ký mới được hỏi chứng thư có bị thu hồi hay không.',
  why: 'Lý do',
  reasons: {
    differs: 'Nội dung được ký và chữ ký không khớp nhau.',
    malformed: 'Chữ ký không có cấu trúc đúng tiêu chuẩn. Có thể nó bị hỏng hoặc được tạo ra để lừa dối.',
    loose: 'Chữ ký được tạo không chặt chẽ như tiêu chuẩn yêu cầu.',
    'not-a-revision': 'Riêng phần được ký không tạo thành một tệp hoàn chỉnh.',
    'unknown-form': 'Shomei không kiểm tra được loại chữ ký này.',
    'time-stamp': 'Đây là dấu thời gian, không phải chữ ký của một người. Shomei không kiểm tra nó.',
    'no-certificate': 'Thiếu chứng thư của người ký.',
    'certificate-differs': 'Chứng thư không phải là chứng thư đã nêu khi ký.',
    weak: 'Khóa hoặc phương pháp được dùng quá yếu, ngày nay không chứng minh được gì.',
    'no-content': 'Thiếu tệp đã được ký. Trên dòng lệnh, hãy chỉ ra bằng --content.',
    'other-file': 'Tệp bạn chọn kèm không phải là tệp trong chữ ký.',
    hidden: 'Chữ ký này không được hiển thị giống nhau ở mọi nơi. Phần mềm khác có thể hiển thị khác.',
    'issuer-imitated': 'Bên cấp mang tên JPKI nhưng không có khóa của JPKI.',
    'issuer-not-at-hand':
      'Bên cấp mang tên JPKI nhưng chứng thư của bên đó không có trong tệp nên không thể biết.',
    'not-for-documents': 'Chứng thư không dùng để ký tài liệu.',
    'outside-dates': 'Theo đồng hồ của người ký, việc ký nằm ngoài thời hạn chứng thư.',
    'no-claimed-time': 'Chữ ký không cho biết thời điểm.',
    'ahead-of-clock':
      'Thời điểm ký hoặc ngày bắt đầu của chứng thư muộn hơn giờ hiện tại của máy tính này. Một trong hai đồng hồ bị sai. Trước hết hãy kiểm tra ngày giờ của máy tính này.',
    'unsigned-attributes':
      'Bên cạnh chữ ký có thông tin không được ký, chẳng hạn dấu thời gian. Shomei không kiểm tra thông tin đó.',
    ber: 'Được mã hóa theo cách lỏng hơn nhưng được phép. Điều đó không thay đổi gì.',
  },
  file: {
    show: 'Xem tệp như khi được ký',
    showWhole: 'Xem tệp như hiện tại',
    hide: 'Ẩn tệp',
    save: 'Lưu tệp như khi được ký',
    saved: 'Đã lưu.',
  },
  holder: {
    hint: 'Chứng thư có họ tên, địa chỉ, ngày sinh và giới tính của người ký.',
    show: 'Hiện người ký',
    hide: 'Ẩn người ký',
    unproven: 'Đây chỉ là những gì chứng thư ghi. Không chứng minh được ai đã ký.',
    none: 'Chứng thư không cho biết người ký theo cách của JPKI.',
  },
};

import type { SigningMessages } from '../ja/signing.ts';

const problems: SigningMessages['problems'] = {
  'sign/unreadable': {
    title: 'Không đọc được tệp',
    sentence: 'Hệ thống không cho phần mềm này mở tệp, hoặc tệp không còn ở đó.',
    next: 'Hãy kiểm tra xem tệp có ở đó không và bạn có được phép mở không.',
  },
  'sign/not-a-file': {
    title: 'Đây không phải là tệp',
    sentence: 'Đây là thư mục hoặc thiết bị.',
    next: 'Hãy chọn một tệp.',
  },
  'sign/not-a-pdf': {
    title: 'Đây không phải là PDF',
    sentence: 'Phần đầu không có dạng PDF nên không thể đặt chữ ký vào trong.',
    next: 'Hãy ký như một tệp khác (.p7s).',
  },
  'sign/damaged': {
    title: 'Tệp PDF bị hỏng',
    sentence:
      'Ở vị trí mà tệp nêu ra không có nội dung cần có. Tệp không được sửa, vì khi đó hai phần mềm có thể hiển thị hai văn bản khác nhau.',
    next: 'Hãy in ra một PDF mới rồi ký vào tệp đó.',
  },
  'sign/encrypted': {
    title: 'Tệp PDF được bảo vệ bằng mật khẩu',
    sentence: 'Không thể ký một cách chắc chắn vào PDF được bảo vệ.',
    next: 'Hãy in ra một PDF không có mật khẩu rồi ký vào tệp đó.',
  },
  'sign/xfa': {
    title: 'Tệp PDF có biểu mẫu XFA',
    sentence:
      'Phần mềm hiển thị biểu mẫu đó thay cho các trang, nên nội dung nhìn thấy sẽ khác với nội dung được ký.',
    next: 'Hãy in ra một PDF mới rồi ký vào tệp đó.',
  },
  'sign/certified': {
    title: 'Tác giả của PDF không cho phép thay đổi',
    sentence: 'Tệp được chứng nhận sao cho mọi thay đổi, kể cả thêm chữ ký, đều phá vỡ chứng nhận đó.',
    next: 'Hãy ký như một tệp khác (.p7s).',
  },
  'sign/too-complex': {
    title: 'Tệp PDF quá lớn hoặc quá phức tạp',
    sentence: 'Tệp vượt quá phạm vi mà phần mềm này đọc.',
    next: 'Hãy in ra một PDF mới, hoặc ký như một tệp khác (.p7s).',
  },
  'sign/unsupported': {
    title: 'Tệp PDF dùng một dạng hiếm gặp',
    sentence: 'Một phần được nén theo cách mà phần mềm này không biết.',
    next: 'Hãy in ra một PDF mới, hoặc ký như một tệp khác (.p7s).',
  },
  'sign/no-holder-name': {
    title: 'Chứng thư không có tên',
    sentence: 'Chữ ký trong PDF phải nêu tên người ký, nhưng tên bị thiếu.',
    next: 'Hãy ký như một tệp khác (.p7s).',
  },
  'sign/card-cannot': {
    title: 'Thẻ này không ký được ở đây',
    sentence: 'Phần mềm này không ký được bằng loại khóa của thẻ này. Không có gì được gửi đến thẻ.',
    next: 'Hãy ký bằng thẻ My Number hiện nay.',
  },
  'sign/no-such-place': {
    title: 'Không có chỗ đó cho chữ ký',
    sentence: 'Không có trang đó, hoặc chỗ đó nằm một phần ngoài trang.',
    next: 'Hãy chọn lại chỗ.',
  },
  'sign/place-too-small': {
    title: 'Chỗ cho chữ ký quá nhỏ',
    sentence: 'Nội dung cần hiện không vừa kích thước đã chọn.',
    next: 'Hãy làm chỗ lớn hơn hoặc hiện ít hơn.',
  },
  'sign/name-too-long': {
    title: 'Tên tệp quá dài',
    sentence: 'Cùng với phần thêm vào, tên sẽ dài hơn mức hệ thống cho phép.',
    next: 'Hãy rút ngắn tên tệp.',
  },
  'sign/folder-closed': {
    title: 'Không ghi được vào thư mục này',
    sentence: 'Tệp đã ký sẽ được đặt ở đó, nhưng hệ thống không cho phép.',
    next: 'Hãy sao chép tệp vào thư mục của bạn rồi ký tệp đó.',
  },
  'sign/no-room': {
    title: 'Không đủ chỗ trống',
    sentence: 'Ổ đĩa không đủ chỗ cho tệp đã ký.',
    next: 'Hãy giải phóng chỗ trống, hoặc sao chép tệp sang ổ đĩa còn chỗ rồi ký tệp đó.',
  },
  'sign/output-exists': {
    title: 'Đã có tệp trùng tên',
    sentence: 'Phần mềm không bao giờ ghi đè tệp.',
    next: 'Hãy chuyển tệp trùng tên sang chỗ khác.',
  },
  'sign/file-changed': {
    title: 'Tệp đã thay đổi',
    sentence: 'Đây không còn là tệp đã xem nên không được ký.',
    next: 'Hãy xem lại rồi ký.',
  },
  'sign/not-written': {
    title: 'Không ghi được tệp đã ký',
    sentence: 'Hệ thống báo lỗi trong khi ghi. Không có tệp ghi dở nào còn lại.',
    next: 'Hãy thử lại; nếu không được, hãy sao chép tệp sang thư mục khác rồi ký tệp đó.',
  },
  'sign/stopped': {
    title: 'Đã dừng',
    sentence: 'Tệp này chưa được ký và vẫn như cũ.',
    next: 'Bạn có thể ký lại bất cứ lúc nào.',
  },
  'sign/held-back': {
    title: 'Tạm giữ vì một tệp khác',
    sentence: 'Trong các tệp được chọn cùng lúc có tệp không ký được, nên tệp này cũng chưa được ký.',
    next: 'Hãy bỏ tệp đó ra rồi ký lại.',
  },
  'sign/wrong-signature': {
    title: 'Chữ ký không khớp với chứng thư',
    sentence: 'Giá trị thẻ đưa ra không được tạo bằng khóa của chứng thư nên đã bị bỏ.',
    next: 'Hãy lấy thẻ ra, đặt lại và thử lại.',
  },
  'sign/worker-failed': {
    title: 'Việc xử lý tệp này bị gián đoạn',
    sentence: 'Phần đọc tệp của phần mềm đã kết thúc hoặc không còn trả lời. Tệp chưa được ký.',
    next: 'Hãy thử lại mà không có tệp này.',
  },
  'sign/certificate-expired': {
    title: 'Chứng thư đã hết hạn',
    sentence: 'Thời hạn hiệu lực đã hết, và người kiểm tra chữ ký sẽ thấy điều đó.',
    next: 'Hãy gia hạn chứng thư, hoặc tự quyết định vẫn ký.',
  },
  'sign/certificate-not-yet': {
    title: 'Thời hạn của chứng thư chưa bắt đầu',
    sentence: 'Ngày đầu tiên của thời hạn hiệu lực chưa đến.',
    next: 'Hãy đợi đến khi bắt đầu, hoặc tự quyết định vẫn ký.',
  },
};

const commandLine: SigningMessages['commandLine'] = {
  usage:
    '  npm run -s cli -- sign TỆP… [--form pdf/pdf-cades/p7s/p7m] [--out ĐƯỜNG_DẪN | --out-dir THƯ_MỤC] [--visible TRANG,TRÁI,TRÊN,RỘNG,CAO] [--show name,address,time,reason] [--reason VĂN_BẢN] [--reader TÊN] [--password-stdin] [--last-try] [--outside-validity] [--json]   ký các tệp bằng thẻ, chỉ nhập mật khẩu một lần',
  password: 'Mật khẩu chữ ký (6 đến 16 chữ in hoa và chữ số): ',
  noTerminal: 'Không có thiết bị đầu cuối để hỏi mật khẩu; hãy đưa qua đầu vào chuẩn với --password-stdin.',
  noFiles: 'Thiếu tệp cần ký; xem --help.',
  badForm: '--form là pdf, pdf-cades, p7s hoặc p7m.',
  oneOutput: '--out chỉ dùng cho một tệp và không dùng cùng --out-dir.',
  badPlace:
    '--visible gồm năm số cách nhau bằng dấu phẩy: trang (từ 1), rồi khoảng cách trái, trên, chiều rộng, chiều cao tính bằng mm từ góc trên bên trái của trang; ví dụ 1,120,250,70,22',
  badShow: '--show gồm name, address, time, reason cách nhau bằng dấu phẩy.',
  missing: (chars) =>
    `Phông chữ không có các ký tự này; chữ ký nhìn thấy được hiện 〓 thay cho chúng: ${chars}`,
  tries: (left, most) => `Còn ${left} lần thử (tối đa ${most}).`,
  signed: (input, output) => `${input} → ${output}`,
};

const window: SigningMessages['window'] = {
  title: 'Ký tệp',
  intro:
    'Đặt chữ ký điện tử của chứng thư chữ ký 署名用電子証明書 lên PDF và các tệp khác. Tệp gốc giữ nguyên, tệp đã ký được đặt bên cạnh.',
  sample:
    'Đây là bài thực hành. Chữ ký của thẻ mô phỏng không chứng minh điều gì, và tên tệp sẽ có chữ “sample”.',
  first: {
    heading: 'Trước tiên, đọc chứng thư chữ ký',
    lead: 'Chữ ký chứa chứng thư ghi tên, địa chỉ, ngày sinh và giới tính của bạn. Để bạn thấy trước những gì được đưa vào, chứng thư được đọc bằng mật khẩu chữ ký. Khi ký, bạn nhập mật khẩu một lần nữa.',
    read: 'Nhập mật khẩu để xem',
  },
  files: {
    heading: 'Các tệp cần ký',
    choose: 'Chọn tệp',
    drop: 'Cũng có thể thả tệp vào đây.',
    checking: 'Đang xem…',
    ready: 'Có thể ký',
    pages: 'Xem các trang',
    hidePages: 'Ẩn các trang',
    remove: 'Bỏ ra',
    tooMany: (most) => `Mỗi lần ký được nhiều nhất ${most} tệp.`,
  },
  notes: {
    'signed-before': 'Tệp này đã có chữ ký. Chữ ký đó được giữ nguyên.',
    'changes-limited': 'Tác giả chỉ cho phép một số thay đổi; có thể thêm chữ ký.',
    'usage-rights': 'Tệp có quyền sử dụng của Adobe. Acrobat có thể hiện cảnh báo.',
  },
  contents: {
    heading: 'Những gì nằm trong chữ ký',
    lead: 'Chữ ký chứa chứng thư, và chứng thư ghi những điều sau. Ai nhận được tệp đã ký đều đọc được.',
    noHolder: 'Chứng thư này không ghi tên hay địa chỉ.',
    time: (day) => `Theo đồng hồ của máy tính này, hôm nay là ${day}. Thời điểm ký lấy theo đồng hồ này.`,
  },
  how: 'Cách ký',
  pdfForm: {
    heading: 'Dạng chữ ký trong PDF',
    pdf: {
      name: 'Dạng thông thường',
      hint: 'Dạng mà các cơ quan Nhật Bản như cơ quan đăng ký đất đai yêu cầu (adbe.pkcs7.detached).',
    },
    'pdf-cades': { name: 'Dạng châu Âu', hint: 'PAdES (ETSI.CAdES.detached).' },
  },
  otherForm: {
    heading: 'Dạng chữ ký cho các tệp khác',
    p7s: { name: 'Một tệp riêng', hint: 'Chỉ chữ ký được đặt bên cạnh tệp (.p7s).' },
    p7m: { name: 'Bao quanh tệp', hint: 'Một tệp chứa tệp gốc bên trong (.p7m).' },
  },
  reason: 'Lý do (không bắt buộc; được ghi vào PDF)',
  visible: {
    lead: 'Không hiện thì nội dung chữ ký vẫn như vậy. Nếu muốn hiện, hãy chọn chỗ.',
    choose: 'Chọn chỗ hiện',
    change: 'Đổi chỗ',
    hide: 'Không hiện',
    done: 'Lấy chỗ này',
    place: 'Chỗ của chữ ký',
    keys: 'Phím mũi tên di chuyển 1 mm, cùng với Shift là 10 mm; Ctrl với phím mũi tên đổi kích thước. Cũng có thể dùng chuột.',
    at: (page, left, top) => `Trang ${page}, cách trái ${left} mm, cách trên ${top} mm`,
    size: (width, height) => `rộng ${width} mm, cao ${height} mm`,
    fields: {
      left: 'Cách trái (mm)',
      top: 'Cách trên (mm)',
      width: 'Chiều rộng (mm)',
      height: 'Chiều cao (mm)',
    },
    shows: 'Nội dung hiện',
    facts: {
      name: 'Tên',
      address: 'Địa chỉ',
      time: 'Thời gian ký (theo đồng hồ của máy tính này)',
      reason: 'Lý do',
    },
    public: 'Ai xem tệp hoặc bản in đều đọc được nội dung này. Nội dung được viết bằng tiếng Nhật.',
    missing: (characters) =>
      `Phông chữ của chữ ký không có các ký tự này; 〓 được hiện thay cho chúng: ${characters}`,
  },
  outside: {
    expired: 'Tôi biết chứng thư đã hết hạn và vẫn muốn ký bằng chứng thư đó.',
    'not-yet': 'Tôi biết thời hạn của chứng thư chưa bắt đầu và vẫn muốn ký bằng chứng thư đó.',
  },
  password: {
    heading: 'Nhập mật khẩu và ký',
    label: 'Mật khẩu chữ ký 署名用パスワード',
    submit: 'Ký',
    once: 'Mật khẩu chỉ được gửi đến thẻ một lần, dù có bao nhiêu tệp.',
    notNow: 'Hiện không ký được.',
    waits: {
      looks: 'Xem xong các tệp là có thể ký.',
      files: 'Có tệp không ký được. Bỏ tệp đó ra là có thể ký.',
      consent: 'Để ký, hãy xác nhận ở trên rằng bạn biết về thời hạn của chứng thư.',
    },
  },
  steps: { reading: 'Đang đọc', waiting: 'Đang chờ thẻ', signing: 'Thẻ đang ký', writing: 'Đang ghi' },
  stop: 'Dừng',
  done: 'Đã ký xong.',
  result: {
    heading: 'Kết quả',
    signed: 'Đã ký',
    notSigned: 'Chưa ký',
    folder: 'Mở thư mục',
    look: 'Xem chữ ký',
    again: 'Ký các tệp khác',
    backToUnsigned: 'Quay lại các tệp chưa ký',
    others: [
      'Người nhận tệp có thể dùng phần mềm khác để xem tệp có thay đổi sau đó hay không.',
      'Một số phần mềm nói chữ ký tốt nhưng lại cảnh báo về chứng thư hoặc nói không rõ: chúng không biết một phần mở rộng quan trọng của loại chứng thư này.',
      'Theo luật, chỉ những bên xác minh đã đăng ký mới được hỏi chứng thư có bị thu hồi hay không.',
    ],
  },
};

export const signing: SigningMessages = { problems, commandLine, window };

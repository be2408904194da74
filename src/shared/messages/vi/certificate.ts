import { periods } from '../../domain/facts.ts';
import type { Messages } from '../ja.ts';

export const certificate: Messages['certificate'] = {
  loading: 'Đang đọc chứng thư',
  tabs: {
    overview: 'Tóm tắt',
    dates: 'Ngày tháng',
    holder: 'Nội dung',
    fields: 'Mọi chi tiết',
    issuer: 'Bên cấp',
  },
  tabsLabel: 'Nội dung của chứng thư',
  overview: {
    proves: {
      auth: 'Chứng minh rằng người đăng nhập vào trang web hoặc máy là chính bạn.',
      sign: 'Chứng minh rằng văn bản gửi qua internet là do chính bạn lập và chính bạn gửi.',
    },
    usedFor: 'Ví dụ về nơi sử dụng',
    examples: {
      auth: [
        'Đăng nhập vào Mynaportal マイナポータル',
        'Lấy giấy tờ như phiếu cư trú tại cửa hàng tiện lợi コンビニ交付',
        'Dùng thẻ làm thẻ bảo hiểm y tế 健康保険証',
      ],
      sign: [
        'Khai thuế bằng e-Tax',
        'Khai báo chuyển đi trực tuyến オンラインでの転出届',
        'Thủ tục về nuôi dạy con ぴったりサービス',
        'Thủ tục trực tuyến về đóng góp cho địa phương ふるさと納税',
      ],
    },
    secretHeading: { auth: 'Mã PIN 暗証番号', sign: 'Mật khẩu パスワード' },
    secret: {
      auth: '4 chữ số. Sẽ bị khóa sau 3 lần sai liên tiếp.',
      sign: 'Từ 6 đến 16 ký tự, gồm cả chữ cái và chữ số; chữ cái viết hoa. Sẽ bị khóa sau 5 lần sai liên tiếp.',
    },
    changesHeading: 'Khi bạn chuyển nhà hoặc kết hôn',
    changes: {
      auth: `Vẫn dùng được khi họ tên hoặc địa chỉ của bạn thay đổi. Tuy nhiên, chính thẻ mất hiệu lực cùng chứng thư nếu không khai báo chuyển đến 転入届 trong ${periods.moveInDays} ngày sau khi chuyển (${periods.plannedMoveDays} ngày kể từ ngày dự định), hoặc không làm thủ tục 継続利用 trong ${periods.continuedUseDays} ngày sau khai báo.`,
      sign: 'Chứng thư tự động bị thu hồi, dù chưa đến ngày hết hạn, khi họ tên, địa chỉ, ngày sinh hoặc giới tính của bạn thay đổi. Hãy xin cấp chứng thư chữ ký mới khi bạn khai báo thay đổi.',
    },
  },
  dates: {
    renewFrom: 'Thời gian được gia hạn 更新',
    why: 'Vì sao là ngày này?',
    whyIsInferred: 'Lý do này được suy ra từ các ngày. Ngày đúng là ngày ở trên, được ghi trong chứng thư.',
    rules: {
      'fifth-birthday': 'Đến sinh nhật lần thứ 5 sau ngày cấp.',
      'sixth-birthday': 'Đến sinh nhật lần thứ 6, vì đã gia hạn trong thời gian được gia hạn.',
      'card-expiry': 'Đến khi thẻ hết hạn. Chứng thư không bao giờ kéo dài hơn thẻ.',
      'auth-certificate':
        'Đến cùng ngày với chứng thư xác thực người dùng. Chứng thư chữ ký không bao giờ kéo dài hơn chứng thư đó.',
    },
    oneOf: 'Chỉ nhìn ngày thì không biết chắc; lý do là một trong những điều sau:',
    afterRenewal:
      'Nếu bạn gia hạn trong thời gian này, chứng thư mới dùng được đến sinh nhật lần thứ 6, hoặc đến khi thẻ hết hạn nếu ngày đó sớm hơn. Gia hạn sớm không bị thiệt gì.',
    letter: `Thông báo hết hạn 有効期限通知書 được gửi bằng thư thường trước khi hết hạn ${periods.noticeToMonths} đến ${periods.noticeFromMonths} tháng. Không có thư này bạn vẫn gia hạn được. Thư không được gửi cho người có thời hạn lưu trú 在留期間.`,
  },
  holder: {
    heading: 'Thông tin của bạn',
    authHasNone: 'Chứng thư xác thực người dùng không chứa họ tên, địa chỉ, ngày sinh hay giới tính của bạn.',
    authHint:
      'Tuy nhiên chứng thư có chứa một số chỉ địa phương đã cấp. Ngoài ra, ngày và tháng hết hạn hầu như luôn trùng với sinh nhật của bạn.',
    hidden:
      'Họ tên, địa chỉ và các thông tin khác được ẩn cho đến khi bạn muốn xem. Khi bạn lấy thẻ ra, chúng biến mất khỏi cửa sổ này.',
    show: 'Hiện',
    hide: 'Ẩn',
    name: 'Họ tên 氏名',
    address: 'Địa chỉ 住所',
    birth: 'Ngày sinh 生年月日',
    sex: 'Giới tính 性別',
    sexes: { male: 'nam 男', female: 'nữ 女', unknown: 'không rõ 不明' },
    missing: 'không ghi',
    substituted: 'ký tự thay thế',
    substitutedHint:
      'Ký tự có gạch chấm bên dưới là ký tự thay thế 代替文字 cho ký tự không thể ghi trong chứng thư. Đó không phải là lỗi.',
  },
  fields: {
    general: 'Cơ bản',
    version: 'Phiên bản',
    serial: 'Số cấp 発行番号',
    serialDecimal: 'Số cấp ở hệ thập phân',
    signatureAlgorithm: 'Thuật toán chữ ký',
    issuer: 'Bên cấp 発行者',
    subject: 'Chủ thể 主体者',
    notBefore: 'Bắt đầu từ',
    notAfter: 'Kết thúc lúc',
    publicKey: 'Khóa công khai',
    keyAlgorithm: 'Thuật toán',
    keyBits: (bits) => `${bits} bit`,
    keyParameter: 'Tham số',
    keyValue: 'Giá trị khóa',
    usage: 'Mục đích sử dụng',
    keyUsages: 'Mục đích của khóa',
    keyUsageNames: {
      digitalSignature: 'chữ ký số',
      nonRepudiation: 'chống chối bỏ (sau này không thể phủ nhận chữ ký)',
      keyCertSign: 'ký chứng thư',
      cRLSign: 'ký danh sách thu hồi',
    },
    extendedKeyUsages: 'Mục đích mở rộng của khóa',
    policies: 'Chính sách chứng thư',
    policyMeanings: {
      auth: 'chứng thư xác thực người dùng',
      sign: 'chứng thư chữ ký',
      'sign-test': 'chứng thư chữ ký dùng để thử',
      phone: 'chứng thư trên điện thoại',
      unknown: 'ý nghĩa không được công bố',
    },
    cps: 'Quy chế chứng thực',
    extensions: 'Phần mở rộng',
    critical: 'bắt buộc',
    rawValue: 'Giá trị ở hệ thập lục phân',
    fingerprints: 'Giá trị đối chiếu (fingerprint)',
    fingerprintHint: 'Mỗi chứng thư có giá trị khác nhau, dùng để so sánh với giá trị đã được công bố.',
    asn1: 'Cấu trúc ASN.1',
    asn1Hint: 'Dữ liệu của chứng thư, theo đúng cách sắp xếp bên trong.',
    asn1Node: (tag, offset, length) => `${tag} (vị trí ${offset}, độ dài ${length})`,
    copyOf: (name) => `Sao chép: ${name}`,
    none: 'không có',
  },
  issuer: {
    chain: 'Chuỗi chứng thư',
    ca: 'Cơ quan chứng thực (bên cấp)',
    self: 'Chứng thư này',
    checks: {
      pending: 'Đang kiểm tra chứng thư của bên cấp.',
      published:
        'Chứng thư của bên cấp trên thẻ là chứng thư do Dịch vụ chứng thực cá nhân công cộng 公的個人認証サービス công bố, và đúng là đã ký chứng thư này.',
      'published-by-name':
        'Chứng thư của bên cấp trên thẻ có tên, số và thời hạn giống một cơ quan đã công bố, và đúng là đã ký chứng thư này. Phần mềm này không có dấu vân của chứng thư đó, nên không kiểm tra được có đúng là cùng một chứng thư hay không.',
      'algorithm-unknown':
        'Phần mềm này không biết thuật toán của chữ ký này, nên không kiểm tra được bên cấp có ký hay không.',
      'not-published':
        'Chứng thư của bên cấp trên thẻ đúng là đã ký chứng thư này, nhưng không phải là chứng thư do Dịch vụ chứng thực cá nhân công cộng 公的個人認証サービス công bố. Thẻ mẫu và thẻ thử nghiệm là như vậy.',
      mismatch:
        'Chứng thư của bên cấp trên thẻ không phải là bên đã ký chứng thư này. Hãy đặt thẻ lên đầu đọc lần nữa và đọc lại.',
      unavailable: 'Không đọc được chứng thư của bên cấp từ thẻ, nên không kiểm tra được.',
    },
    checkTitles: {
      pending: 'Đang kiểm tra',
      published: 'Do cơ quan đã công bố cấp',
      'published-by-name': 'Có tên của một cơ quan đã công bố',
      'algorithm-unknown': 'Không biết thuật toán chữ ký',
      'not-published': 'Không phải cơ quan đã công bố',
      mismatch: 'Không khớp với bên cấp',
      unavailable: 'Không kiểm tra được',
    },
    caNames: {
      sign01: 'Cơ quan chứng thực chữ ký năm 2015 署名用認証局',
      sign02: 'Cơ quan chứng thực chữ ký năm 2019 署名用認証局',
      sign03: 'Cơ quan chứng thực chữ ký năm 2023 署名用認証局',
      auth01: 'Cơ quan chứng thực xác thực người dùng năm 2015 利用者証明用認証局',
      auth02: 'Cơ quan chứng thực xác thực người dùng năm 2019 利用者証明用認証局',
      auth03: 'Cơ quan chứng thực xác thực người dùng năm 2023 利用者証明用認証局',
    },
    revocation: 'Thu hồi 失効',
    revocationNotChecked:
      'Shomei không thể biết chứng thư có bị thu hồi trước ngày hết hạn hay không: luật quy định ai được hỏi điều đó. Bạn có thể kiểm tra chứng thư của mình bằng cách chính thức.',
    openRevocation: 'Mở cách kiểm tra chính thức',
    openFingerprints: 'Mở các giá trị đối chiếu đã công bố',
  },
  export: {
    open: 'Lưu vào tệp',
    title: 'Lưu chứng thư vào tệp',
    format: 'Định dạng tệp',
    formats: {
      der: { name: 'DER (.cer)', hint: 'mở được bằng hầu hết phần mềm' },
      pem: { name: 'PEM (.pem)', hint: 'viết dưới dạng văn bản' },
      chain: { name: 'PEM kèm bên cấp (.pem)', hint: 'gồm cả chứng thư của cơ quan chứng thực' },
    },
    signWarning:
      'Tệp sẽ chứa họ tên, địa chỉ, ngày sinh và giới tính của bạn. Hãy cẩn thận khi đưa cho người khác.',
    authNote: 'Tệp sẽ không chứa họ tên hay địa chỉ của bạn. Khóa bí mật không bao giờ rời khỏi thẻ.',
    choosePlace: 'Chọn nơi lưu',
    saved: 'Đã lưu.',
  },
};

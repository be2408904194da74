import type { LifeEventTexts } from '../ja/life-events.ts';
import type { Messages } from '../ja.ts';
import { fees, foreignLineHours, lostCardLines, periods } from '../../domain/facts.ts';

const OFFICE = 'văn phòng hành chính 市区町村の窓口';
const SIGN = 'chứng thư chữ ký 署名用電子証明書';
const AUTH = 'chứng thư xác thực người dùng 利用者証明用電子証明書';
const bringCard = 'Thẻ My Number マイナンバーカード';
const bringPins =
  'Mã PIN xác thực người dùng 利用者証明用暗証番号 (4 chữ số) và mật khẩu chữ ký 署名用パスワード (từ 6 đến 16 ký tự)';
const bringOther = 'Một giấy tờ tùy thân khác 本人確認書類, phòng khi quên mã PIN';
const faceGoesOn = 'Thẻ vẫn dùng làm giấy tờ tùy thân có ảnh, đến khi thẻ hết hạn';

const moved: LifeEventTexts = {
  name: 'Tôi chuyển nhà',
  hint: 'Địa chỉ của bạn đã thay đổi',
  lead: `Khi họ tên, địa chỉ, ngày sinh hoặc giới tính của bạn thay đổi, ${SIGN} chấm dứt ngay, dù chưa đến ngày hết hạn. Hãy xin cấp chứng thư mới tại chính quầy mà bạn khai báo thay đổi.`,
  stops: [
    'Chứng thư chữ ký 署名用電子証明書 (ký cho e-Tax v.v.)',
    'Chứng thư trên điện thoại スマホ用電子証明書 đã tạo bằng chứng thư đó',
  ],
  goesOn: [
    `Chứng thư xác thực người dùng 利用者証明用電子証明書 (đăng nhập, cửa hàng tiện lợi, bảo hiểm y tế). Tuy nhiên, chính thẻ mất hiệu lực nếu không khai báo chuyển đến 転入届 trong ${periods.moveInDays} ngày sau khi chuyển (${periods.plannedMoveDays} ngày kể từ ngày dự định), hoặc không làm thủ tục 継続利用 trong ${periods.continuedUseDays} ngày sau đó`,
    'Nếu chỉ tên khu phố hoặc tên tòa nhà thay đổi, chứng thư chữ ký cũng vẫn dùng được',
  ],
  todo: [
    `Khai báo chuyển nhà hoặc họ tên mới tại ${OFFICE}.`,
    'Nhờ văn phòng ghi địa chỉ hoặc họ tên mới lên thẻ.',
    'Nói tại đó: 「署名用電子証明書も発行してください」 (“xin cấp cả chứng thư chữ ký”), và chọn mật khẩu mới.',
    'Đăng ký lại chứng thư mới trong e-Tax và những nơi khác bạn dùng. Đăng ký lại chứng thư trên điện thoại.',
  ],
  bring: [
    bringCard,
    'Mã PIN sổ đăng ký cư trú 住民基本台帳用暗証番号 (4 chữ số)',
    'Mật khẩu chữ ký 署名用パスワード mới bạn định đặt (từ 6 đến 16 ký tự)',
  ],
};

const renewed: LifeEventTexts = {
  name: 'Hôm nay tôi đã gia hạn',
  hint: 'Bạn đã nhận chứng thư mới',
  lead: 'Chứng thư mới có thể mất từ một giờ đến một ngày để dùng được ở mọi nơi. Chứng thư cũ không dùng được nữa.',
  stops: [
    'Các chứng thư trước đây',
    'Chứng thư trên điện thoại スマホ用電子証明書 đã tạo bằng chứng thư trước đây',
  ],
  goesOn: [faceGoesOn, 'Ngày hết hạn của thẻ và số My Number của bạn không thay đổi'],
  todo: [
    'Chờ khoảng một ngày. Khi dùng làm thẻ bảo hiểm y tế, ngày mới cũng có thể mất một ngày mới được cập nhật.',
    'Đăng ký lại chứng thư mới trong e-Tax và những nơi khác bạn đã đăng ký.',
    'Nếu bạn đã dùng chứng thư trên điện thoại, hãy đăng ký lại trên điện thoại.',
    'Ghi ngày mới vào ô 電子証明書の有効期限 ở mặt trước của thẻ.',
  ],
  bring: [],
};

const stayExtended: LifeEventTexts = {
  name: 'Thời hạn lưu trú của tôi được gia hạn',
  hint: 'Bạn đã nhận thẻ lưu trú mới 在留カード',
  lead: 'Khi thời hạn lưu trú 在留期間 được gia hạn, thời hạn của thẻ My Number và chứng thư không tự động được kéo dài. Hãy đến văn phòng trước ngày hết hạn của thẻ.',
  stops: [
    `Sau ngày hết hạn của thẻ, cả thẻ và chứng thư đều không dùng được. Khi đó làm thẻ mới mất khoảng ${fees.newCard.toLocaleString('vi')} yên`,
  ],
  goesOn: ['Đến ngày hết hạn của thẻ, mọi thứ vẫn dùng được như trước'],
  todo: [
    `Khi có thẻ lưu trú mới, hãy đến ngay ${OFFICE}. Sẽ không có thư nhắc bạn.`,
    'Nhờ đổi ngày hết hạn của thẻ thành ngày cuối của thời hạn lưu trú mới.',
    'Chứng thư không được kéo dài, nên hãy nói: 「電子証明書も新しく発行してください」 (“xin cấp cả chứng thư điện tử mới”).',
    `Nếu chưa có kết quả gia hạn lưu trú, hãy xin 特例期間延長 (kéo dài đặc biệt) trước ngày hết hạn của thẻ: chỉ một lần, và nhiều nhất là ${periods.stayExtensionMonths} tháng.`,
    'Sau khi kéo dài đặc biệt, hãy đến lại với thẻ lưu trú mới trước ngày đã kéo dài.',
    'Từ tháng 6 năm 2026, bạn có thể chọn 特定在留カード, gộp thẻ lưu trú và thẻ My Number làm một; khi đó cục xuất nhập cảnh kéo dài cả hai.',
  ],
  bring: [
    bringCard,
    'Thẻ lưu trú mới 在留カード (hoặc giấy chứng minh đã nộp đơn, nếu chưa có kết quả)',
    bringPins,
    'Mã PIN sổ đăng ký cư trú 住民基本台帳用暗証番号 (4 chữ số)',
  ],
};

const turning15: LifeEventTexts = {
  name: 'Con tôi tròn 15 tuổi',
  hint: 'Có thể nhận chứng thư chữ ký',
  lead: `Từ 15 tuổi có thể được cấp ${SIGN}. Chứng thư không tự động có: hãy xin tại văn phòng khi cần.`,
  stops: [],
  goesOn: [`Thẻ và ${AUTH}`],
  todo: [
    `Sau sinh nhật 15 tuổi, hãy nói tại ${OFFICE}: 「署名用電子証明書を発行してください」 (“xin cấp chứng thư chữ ký”).`,
    'Chọn mật khẩu chữ ký 署名用パスワード: chữ cái viết hoa và chữ số, từ 6 đến 16 ký tự.',
  ],
  bring: [bringCard, 'Mã PIN xác thực người dùng 利用者証明用暗証番号 (4 chữ số)', bringOther],
};

const turning18: LifeEventTexts = {
  name: 'Con tôi tròn 18 tuổi',
  hint: 'Các ngày trên thẻ không thay đổi',
  lead: 'Thẻ và chứng thư dùng được đến các ngày đã ghi. Thẻ sau sẽ dùng được đến sinh nhật lần thứ 10 sau khi làm.',
  stops: [],
  goesOn: ['Thẻ và cả hai chứng thư, đến ngày hết hạn của từng cái'],
  todo: [
    'Bạn không cần làm gì.',
    'Khi gần đến ngày hết hạn của thẻ, hãy xin thẻ mới. Từ 15 tuổi, chính chủ thẻ làm thủ tục.',
  ],
  bring: [],
};

const lost: LifeEventTexts = {
  name: 'Tôi bị mất thẻ',
  hint: 'Trước hết hãy gọi điện để tạm ngừng thẻ',
  lead: 'Trước hết, hãy gọi số dưới đây để tạm ngừng thẻ. Ban đêm và ngày nghỉ cũng có người trả lời. Không có mã PIN thì người khác không dùng được chứng thư.',
  stops: [
    'Khi thẻ bị tạm ngừng, cả hai chứng thư đều không dùng được',
    'Khi chứng thư bị thu hồi, chứng thư trên điện thoại スマホ用電子証明書 cũng bị thu hồi',
    'Bảo hiểm y tế, cửa hàng tiện lợi, chứng minh danh tính',
  ],
  goesOn: ['Số My Number của bạn không thay đổi'],
  todo: [
    'Gọi số miễn phí ở trên và xin tạm ngừng 一時停止 thẻ.',
    'Nếu mất ở ngoài nhà, hãy báo cảnh sát 警察 và ghi lại số tiếp nhận 受理番号.',
    `Nếu không tìm thấy, hãy báo mất tại ${OFFICE} và xin cấp lại thẻ 再交付.`,
    'Nếu tìm thấy, hãy mang thẻ đến văn phòng để hủy tạm ngừng. Việc này không làm qua điện thoại được.',
    `Nếu cần gấp, trong ${periods.expressReportDays} ngày kể từ khi báo mất hãy xin cấp nhanh 特急発行: khoảng một tuần, khoảng ${fees.expressCard.toLocaleString('vi')} yên.`,
    'Thông tin bằng lái trên thẻ マイナ免許証 không có trên thẻ mới: hãy nhờ cảnh sát 警察 ghi lại.',
  ],
  bring: [
    'Giấy tờ tùy thân 本人確認書類 (bằng lái xe v.v.; nếu bằng lái chỉ có trên thẻ đã mất マイナ免許証 thì mang giấy tờ khác)',
    'Số tiếp nhận 受理番号 của cảnh sát, nếu có',
    'Ảnh',
    `Lệ phí, khoảng ${fees.newCard.toLocaleString('vi')} yên`,
  ],
};

const stopUsing: LifeEventTexts = {
  name: 'Tôi muốn ngừng dùng chứng thư',
  hint: 'Bạn vẫn giữ được thẻ',
  lead: 'Bạn có thể bỏ cả hai chứng thư, hoặc chỉ một chứng thư, và vẫn giữ thẻ. Khi thẻ chưa hết hạn, bạn có thể xin cấp lại chứng thư bất cứ lúc nào.',
  stops: [
    'Không có chứng thư chữ ký: không ký được hồ sơ trực tuyến, không dùng được chứng thư trên điện thoại',
    'Không có chứng thư xác thực người dùng: không đăng nhập được Mynaportal, không dùng được tại cửa hàng tiện lợi và cho bảo hiểm y tế',
  ],
  goesOn: [faceGoesOn],
  todo: [
    'Hãy chắc chắn rằng bạn không còn dùng dịch vụ nào cần chứng thư (e-Tax, bảo hiểm y tế…).',
    `Nộp đơn xin thu hồi 失効申請 tại ${OFFICE}, và nói rõ chứng thư nào.`,
  ],
  bring: [bringCard, bringPins],
};

const expired: LifeEventTexts = {
  name: 'Chứng thư đã hết hạn',
  hint: 'Cái gì dùng được, cái gì không',
  lead: `Đến khi thẻ hết hạn, văn phòng vẫn cấp chứng thư mới, miễn phí. Thẻ dùng được làm thẻ bảo hiểm y tế đến hết tháng thứ ${periods.insuranceMonths} sau tháng hết hạn.`,
  stops: [],
  goesOn: [],
  todo: [
    `Hãy nói tại ${OFFICE} nơi bạn đăng ký cư trú: 「電子証明書を新しく発行してください」 (“xin cấp chứng thư điện tử mới”).`,
    'Chờ khoảng một ngày thì chứng thư mới dùng được.',
  ],
  bring: [bringCard, bringPins, 'Thông báo hết hạn 有効期限通知書, nếu đã nhận được', bringOther],
};

export const lifeEvents: Messages['lifeEvents'] = {
  choose: 'Đã có chuyện gì?',
  others: 'Chọn chuyện khác',
  headings: {
    days: 'Các ngày của bạn',
    stops: 'Cái gì không dùng được nữa',
    goesOn: 'Cái gì vẫn dùng được',
    todo: 'Việc cần làm, theo thứ tự',
    bring: 'Cần mang theo 持ち物',
    call: 'Gọi đến đâu',
    afterExpiry: 'Sau khi hết hạn, cái gì không dùng được?',
  },
  daysFrom: 'Tính từ thẻ trong đầu đọc.',
  child: 'Ngày sinh của con 生年月日',
  childHint: 'Hãy nhập để xem ngày. Ngày này không được lưu ở đâu cả.',
  days: {
    'sign-ends-by': 'Chứng thư chữ ký mới hết hạn chậm nhất vào ngày này',
    'in-use-by': 'Đến ngày này mọi thứ sẽ dùng được như bình thường',
    'new-end': 'Ngày cuối cùng của chứng thư mới (ngày cần ghi lên thẻ)',
    'go-before': 'Hãy đến văn phòng chậm nhất vào ngày này (ngày hết hạn của thẻ カードの有効期限)',
    'extension-ends': 'Kéo dài đặc biệt 特例期間延長 kết thúc chậm nhất vào ngày này',
    'turns-15': 'Sinh nhật 15 tuổi',
    'turns-18': 'Sinh nhật 18 tuổi',
    'card-apply-from': 'Ngày đầu tiên có thể xin thẻ mới',
    'card-ends': 'Ngày hết hạn của thẻ hiện tại カードの有効期限',
    'auth-ended': 'Ngày cuối cùng của chứng thư xác thực người dùng 利用者証明用電子証明書',
    'insurance-until': 'Ngày cuối cùng dùng được làm thẻ bảo hiểm y tế 健康保険証',
  },
  call: {
    sentence: 'Tổng đài báo mất thẻ bằng tiếng nước ngoài',
    phone: lostCardLines.foreign.number,
    hours: `Miễn phí, 24 giờ, tất cả các ngày. Thẻ được tạm ngừng ngay. Tiếng Việt ${foreignLineHours.vi}; ngoài giờ chỉ nhận tạm ngừng. Tiếng Nhật: ${lostCardLines.japanese.number} マイナンバー総合フリーダイヤル.`,
    open: 'Mở hướng dẫn chính thức',
  },
  table: {
    caption: 'Cái gì dùng được sau khi hết hạn',
    use: 'Việc sử dụng',
    columns: {
      sign: 'Chứng thư chữ ký 署名用 hết hạn',
      auth: 'Chứng thư xác thực người dùng 利用者証明用 hết hạn',
      card: 'Thẻ カード hết hạn',
    },
    yes: 'Dùng được',
    no: 'Không dùng được',
    grace: `Đến hết tháng thứ ${periods.insuranceMonths} sau đó`,
    signOnly: 'Chỉ ký được',
    unknown: 'Hỏi bảo hiểm của bạn',
    rows: {
      etax: 'e-Tax và thủ tục trực tuyến khác',
      myna: 'Đăng nhập Mynaportal マイナポータル',
      shop: 'Lấy giấy tờ tại cửa hàng tiện lợi コンビニ交付',
      insurance: 'Thẻ bảo hiểm y tế 健康保険証',
      phone: 'Đăng ký chứng thư trên điện thoại スマホ用電子証明書',
      face: 'Giấy tờ tùy thân có ảnh',
    },
  },
  events: {
    married: {
      name: 'Tôi kết hôn hoặc đổi tên',
      hint: 'Họ tên của bạn đã thay đổi',
      lead: 'Khi họ tên thay đổi, chứng thư chữ ký 署名用電子証明書 chấm dứt trước hạn. Họ tên trên thẻ cũng được đổi tại văn phòng.',
      stops: [
        'Chứng thư chữ ký 署名用電子証明書',
        'Chứng thư trên điện thoại スマホ用電子証明書 đã tạo bằng chứng thư đó',
      ],
      goesOn: [
        'Chứng thư xác thực người dùng 利用者証明用電子証明書 (đăng nhập, cửa hàng tiện lợi, bảo hiểm y tế)',
      ],
      todo: [
        'Sau khi đăng ký kết hôn v.v., đến văn phòng hành chính 市区町村の窓口 nơi bạn đăng ký cư trú.',
        'Nhờ ghi họ tên mới lên thẻ; nếu muốn ghi cả họ cũ 旧姓, hãy nói cùng lúc.',
        'Hãy nói: 「署名用電子証明書も発行してください」 (“xin cấp cả chứng thư chữ ký”), và chọn mật khẩu mới.',
        'Đăng ký lại trong e-Tax và những nơi khác. Đăng ký lại chứng thư trên điện thoại.',
      ],
      bring: [
        'Thẻ My Number マイナンバーカード',
        'Mã PIN sổ đăng ký cư trú 住民基本台帳用暗証番号 (4 chữ số)',
        'Mật khẩu chữ ký 署名用パスワード mới bạn định đặt (từ 6 đến 16 ký tự)',
      ],
    },
    abroad: {
      name: 'Tôi chuyển ra nước ngoài',
      hint: 'Chậm nhất là ngày trước khi đi',
      lead: 'Công dân Nhật Bản giữ được thẻ nếu làm thủ tục tiếp tục sử dụng 継続利用 chậm nhất là ngày trước khi đi. Công dân nước khác hãy hỏi văn phòng trước khi đi.',
      stops: ['Chứng thư chữ ký 署名用電子証明書, vào ngày đi', 'Nếu không làm thủ tục: toàn bộ thẻ'],
      goesOn: ['Nếu làm thủ tục: thẻ và chứng thư xác thực người dùng 利用者証明用電子証明書'],
      todo: [
        'Khai báo chuyển đi 転出届 ra nước ngoài tại văn phòng hành chính 市区町村の窓口.',
        'Tại đó, làm thủ tục tiếp tục sử dụng thẻ 継続利用, chậm nhất là ngày trước khi đi.',
        'Ghi lại các mã PIN và cất nơi an toàn.',
        'Khi trở lại, làm lại thủ tục cùng khai báo chuyển đến 転入届, và xin chứng thư chữ ký mới.',
      ],
      bring: [
        'Thẻ My Number マイナンバーカード',
        'Mã PIN sổ đăng ký cư trú 住民基本台帳用暗証番号 (4 chữ số)',
        'Các mã PIN và mật khẩu khác 暗証番号',
      ],
    },
    'card-renewal': {
      name: 'Thẻ sắp hết hạn',
      hint: 'Xin cấp thẻ mới',
      lead: `Từ ${periods.cardRenewalMonths} tháng trước khi thẻ hết hạn, bạn có thể xin thẻ mới. Mất khoảng ${periods.cardWaitMonths} tháng. Nếu bạn có thời hạn lưu trú, hãy kéo dài thời hạn của thẻ.`,
      stops: ['Sau khi hết hạn: thẻ và cả hai chứng thư'],
      goesOn: ['Đến lúc đó: thẻ hiện tại', 'Số My Number của bạn không thay đổi'],
      todo: [
        'Chuẩn bị ảnh.',
        'Xin bằng điện thoại, máy tính, bưu điện hoặc máy chụp ảnh tự động. Miễn phí.',
        'Khi có thông báo, hãy xem có cần đặt hẹn 予約 không.',
        'Tự mình nhận tại văn phòng hành chính 市区町村の窓口 và đặt mã PIN.',
        'Đăng ký lại chứng thư trên điện thoại và e-Tax. Nếu có bằng lái trên thẻ マイナ免許証, hãy đến cảnh sát.',
      ],
      bring: [
        'Thẻ My Number hiện tại マイナンバーカード',
        'Thông báo',
        'Một giấy tờ tùy thân khác 本人確認書類',
      ],
    },
    moved,
    renewed,
    'stay-extended': stayExtended,
    'turning-15': turning15,
    'turning-18': turning18,
    lost,
    'stop-using': stopUsing,
    expired,
  },
};

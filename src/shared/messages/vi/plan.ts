import { periods } from '../../domain/facts.ts';
import { eraOf } from '../../domain/era-date.ts';
import type { JstDay } from '../../model/time.ts';
import type { Messages } from '../ja.ts';
import { date } from './date.ts';

const OFFICE = 'văn phòng hành chính 市区町村の窓口';
const eras = {
  meiji: 'Meiji 明治',
  taisho: 'Taisho 大正',
  showa: 'Showa 昭和',
  heisei: 'Heisei 平成',
  reiwa: 'Reiwa 令和',
};

const inEra = (day: JstDay): string => {
  const era = eraOf(day);
  return era ? ` (${eras[era.era]} ${era.yearOfEra})` : '';
};

export const plan: Messages['plan'] = {
  open: 'Ngày tháng và kế hoạch',
  openFromCard: 'Lịch và in ấn',
  title: 'Ngày tháng và kế hoạch',
  tabsLabel: 'Ngày tháng và kế hoạch',
  tabs: { cards: 'Thẻ của bạn', planner: 'Tính ngày', events: 'Khi có thay đổi' },
  backToPlan: 'Về ngày tháng và kế hoạch',

  life: {
    label: 'Các ngày của chứng thư',
    issued: 'Ngày cấp 発行日',
    today: 'Hôm nay',
    renewal: 'Ngày đầu tiên được gia hạn 更新',
    end: 'Ngày cuối cùng 有効期限',
    lastPossible: 'Chậm nhất là ngày này',
    insurance: 'Ngày cuối cùng dùng được làm thẻ bảo hiểm y tế 健康保険証',
    cardEnd: 'Ngày cuối cùng của thẻ カードの有効期限',
    in: (days) => `${days} ngày nữa`,
    ago: (days) => `${days} ngày trước`,
    wholeDay: 'Dùng được đến hết ngày này, 23:59:59 giờ Nhật Bản.',
    renewalNote:
      'Nếu gia hạn trước ngày này, chứng thư mới có thể chỉ dùng được đến sinh nhật lần thứ 5: ngắn hơn một năm.',
    insuranceNote: 'Chỉ để xác nhận bạn có bảo hiểm. Thông tin khám chữa bệnh và thuốc không được chia sẻ.',
    lastPossibleNote:
      'Ngày thật của chứng thư chữ ký 署名用電子証明書 không xem được trước khi nhập mật khẩu. Chứng thư này không bao giờ kéo dài hơn chứng thư xác thực người dùng 利用者証明用電子証明書, nên chậm nhất sẽ hết hạn vào ngày này.',
  },

  why: {
    otherDay: (name, day) => `${name}: ${date.until(day)} (muộn hơn, nên không quyết định)`,
    certificateWins: 'Ngày đúng là ngày ghi trong chứng thư.',
    disagreement: 'Ngày của chứng thư không theo quy định thông thường',
    computed: (day) => `Theo quy định, chứng thư dùng được ${date.until(day)}.`,
    mayMean: {
      'no-rule': [
        'Với người có thời hạn lưu trú 在留期間, thời hạn có thể đã được rút ngắn theo thời hạn lưu trú lúc cấp.',
        'Chứng thư chữ ký được cấp lại sau khi chuyển nhà hoặc kết hôn được rút ngắn theo ngày hết hạn của chứng thư xác thực người dùng.',
        'Nếu sau khi cấp chứng thư, thẻ được thay hoặc được kéo dài thời hạn, các ngày không còn khớp với thẻ bạn đang có.',
      ],
      'beyond-card': ['Thẻ hết hạn trước. Khi thẻ hết hạn, chứng thư cũng không dùng được nữa.'],
      'beyond-auth': [
        'Chứng thư xác thực người dùng hết hạn trước. Có thể sau đó chỉ chứng thư ấy được cấp lại.',
      ],
    },
    ask: `Nếu bạn lo lắng, hãy cho xem màn hình này tại ${OFFICE} và hỏi.`,
    leapDay:
      'Với người sinh ngày 29 tháng 2, sinh nhật trong năm không nhuận được tính là ngày 28 tháng 2. Quy định về chứng thư không nói rõ điều này, nên ngày có thể lệch một ngày.',
  },

  cardRenewal: (day) =>
    `Bạn có thể xin thẻ mới ${date.from(day)}, kèm ảnh; mất khoảng ${periods.cardWaitMonths} tháng. Nếu bạn có thời hạn lưu trú, hãy kéo dài thời hạn của thẻ.`,
  planner: {
    intro:
      'Tính xem chứng thư dùng được đến khi nào, dù không có thẻ. Các ngày bạn nhập không được lưu ở đâu cả.',
    form: 'Những ngày bạn biết',
    kind: 'Loại chứng thư',
    optional: 'nếu bạn biết',
    furtherFields: 'Khi có thời hạn lưu trú 在留期間, hoặc khi gia hạn 更新',
    labels: {
      birth: 'Ngày sinh 生年月日',
      issuedOn: 'Ngày cấp chứng thư 発行日',
      cardExpiresOn: 'Ngày hết hạn của thẻ カードの有効期限',
      authExpiresOn: 'Ngày hết hạn của chứng thư xác thực người dùng 利用者証明用電子証明書の有効期限',
      stayUntil: 'Ngày cuối của thời hạn lưu trú 在留期間の満了日',
      previousExpiresOn: 'Ngày hết hạn của chứng thư trước 前の電子証明書の有効期限',
    },
    hints: {
      birth: 'Ví dụ 1975/1/2, Showa 50/1/2, S50.1.2 (năm/tháng/ngày)',
      issuedOn:
        'Với thẻ mới, là ngày thẻ được làm, không phải ngày bạn nhận thẻ. Với lần gia hạn sắp tới, là ngày bạn đến văn phòng.',
      cardExpiresOn: 'Được in ở mặt trước của thẻ.',
      authExpiresOn: 'Chứng thư chữ ký không bao giờ kéo dài hơn ngày này.',
      stayUntil: 'Chỉ dành cho người có thời hạn lưu trú.',
      previousExpiresOn: 'Chỉ khi gia hạn. Để xem lần gia hạn có nằm trong thời gian được gia hạn không.',
    },
    today: 'Dùng ngày hôm nay',
    todayFor: (field) => `Dùng ngày hôm nay: ${field}`,
    spelled: (day) => `= ${date.plain(day)}${inEra(day)}`,
    fromCard: 'Điền từ thẻ',
    fromCardHint: (kind) => `Có thể điền ngày cấp và ngày hết hạn của thẻ từ thẻ trong đầu đọc: ${kind}.`,
    cardSays: (day) => `Chính chứng thư ghi ${date.day(day)}. Ngày đúng là ngày trong chứng thư.`,
    cardAgrees: 'Chứng thư trên thẻ trong đầu đọc có cùng ngày.',
    clear: 'Xóa hết',
    complaints: {
      incomplete: 'Vui lòng nhập đủ năm, tháng và ngày.',
      'no-such-day': 'Trên lịch không có ngày này. Vui lòng kiểm tra lại.',
      'not-in-era': 'Niên hiệu đó không có ngày này. Bạn cũng có thể dùng năm dương lịch.',
      unreadable: 'Không đọc được thành ngày. Vui lòng bắt đầu bằng năm, như 1975/1/2.',
      'issued-before-birth': 'Ngày này sớm hơn ngày sinh. Vui lòng kiểm tra cả hai.',
      'ended-before-issue': 'Ngày này sớm hơn ngày cấp. Vui lòng kiểm tra cả hai.',
    },
    result: {
      heading: 'Ngày tính được',
      waiting: 'Khi bạn nhập ngày sinh và ngày cấp, ngày hết hạn hiện ở đây.',
      correct: 'Khi bạn sửa ngày được đánh dấu, kết quả hiện ở đây.',
      forecast: 'Được tính theo quy định. Nếu chứng thư bạn nhận có ngày khác, ngày trong chứng thư là đúng.',
      why: 'Vì sao là ngày này?',
      terms: {
        'fifth-birthday': 'Sinh nhật lần thứ 5 sau ngày cấp',
        'sixth-birthday': 'Sinh nhật lần thứ 6 sau ngày cấp (đã gia hạn trong thời gian được gia hạn)',
        'auth-certificate': 'Ngày hết hạn của chứng thư xác thực người dùng 利用者証明用電子証明書',
        'card-expiry': 'Ngày hết hạn của thẻ カードの有効期限',
      },
      decided: (term, day) => `${term} (${date.plain(day)}) đến trước tiên.`,
      later: (term, day) => `${term} muộn hơn: ${date.plain(day)}.`,
      sameDay: (term) => `${term} trùng cùng ngày.`,
      exchange: {
        'too-early': `Chứng thư trước còn ${periods.renewalMonths} tháng trở lên, nên tính theo sinh nhật lần thứ 5. Nếu bạn chờ đến thời gian được gia hạn, chứng thư mới dùng được lâu hơn một năm.`,
        'in-window': 'Gia hạn trong thời gian được gia hạn: gia hạn sớm không bị thiệt gì.',
        'after-end': 'Chứng thư trước đã hết hạn, nên được tính như cấp mới.',
      },
      tooYoung: 'Về nguyên tắc, chứng thư chữ ký 署名用電子証明書 không được cấp cho người dưới 15 tuổi.',
      card: 'Bản thân thẻ',
      cardRules: {
        told: 'Theo ngày bạn đã nhập.',
        'tenth-birthday': 'Thẻ làm cùng ngày dùng được đến sinh nhật lần thứ 10 sau khi làm.',
        'fifth-birthday':
          'Thẻ làm cùng ngày cho người dưới 18 tuổi dùng được đến sinh nhật lần thứ 5 sau khi làm.',
        'month-after-tenth-birthday':
          'Thẻ làm cùng ngày dùng được đến một tháng sau sinh nhật lần thứ 10 sau khi làm (theo thông báo).',
        'month-after-fifth-birthday':
          'Thẻ làm cùng ngày cho người dưới 18 tuổi dùng được đến một tháng sau sinh nhật lần thứ 5 sau khi làm (theo thông báo).',
        'period-of-stay':
          'Đến khi thời hạn lưu trú 在留期間 kết thúc. Gia hạn lưu trú không kéo dài thời hạn của thẻ.',
        'extended-stay': 'Thẻ được kéo dài trong thời gian chờ kết quả đơn xin gia hạn lưu trú.',
      },
      cardUnknown: 'Hãy nhập ngày hết hạn của thẻ để xem thẻ có hết hạn trước không.',
    },
  },

  take: {
    heading: 'Mang theo, và đừng quên',
    calendar: 'Lưu tệp lịch',
    calendarHint:
      'Gồm ngày đầu tiên được gia hạn, một tháng và một tuần trước khi hết hạn, và ngày cuối cùng.',
    calendarSaved: 'Đã lưu tệp lịch. Hãy mở tệp để đưa các ngày vào lịch của bạn.',
    print: 'Tạo tờ giấy mang đến văn phòng',
    printHint: 'Một trang A4, chữ lớn.',
    remind: 'Nhắc tôi trên máy tính này',
    remindHint: 'Chỉ tên bạn chọn và các ngày được lưu trên máy tính này. Bạn có thể xóa bất cứ lúc nào.',
  },

  reminders: {
    heading: 'Lời nhắc trên máy tính này',
    none: 'Chưa có. Chỉ những gì bạn yêu cầu mới được lưu trên máy tính này.',
    label: 'Tên',
    labelHint: 'Ví dụ “tôi” hoặc “mẹ”. Không cần là tên thật.',
    add: 'Nhắc tôi',
    added: 'Bạn sẽ được nhắc.',
    remove: 'Xóa',
    removeOf: (label) => `Xóa lời nhắc cho ${label}`,
    removeAll: 'Xóa tất cả',
    when: (label, kind, day) => `${label}: ${kind}, ${date.until(day)}`,
    where: 'Chỉ những tên và ngày này được lưu.',
    sampleOnly: 'Không thể lưu lời nhắc cho thẻ mẫu.',
  },

  cards: {
    heading: 'Thẻ trong đầu đọc',
    none: 'Hãy đặt thẻ, các ngày sẽ hiện ở đây. Nếu không có thẻ, bạn có thể tính ngày.',
    toPlanner: 'Tính mà không cần thẻ',
    noDates: 'Trên thẻ này không có chứng thư nào xem được ngày.',
    toDates: 'Xem các ngày',
    lastPossible: (day) => `chậm nhất ${date.until(day)}`,
  },

  family: {
    heading: 'Thẻ của gia đình bạn',
    intro:
      'Hãy lần lượt đặt từng thẻ, đặt tên và thêm vào danh sách. Danh sách biến mất khi bạn đóng Shomei.',
    label: 'Tên trong danh sách',
    labelHint: 'Ví dụ “tôi”, “mẹ”, “con”',
    add: 'Thêm vào danh sách',
    added: (label) => `Đã thêm ${label} vào danh sách.`,
    placeCard: 'Vui lòng đặt thẻ muốn thêm.',
    listLabel: 'Thẻ của gia đình',
    remove: 'Bỏ ra',
    removeOf: (label) => `Bỏ ${label} khỏi danh sách`,
    clear: 'Xóa danh sách',
    cardEnds: (day) => `Thẻ: ${date.until(day)}`,
    renewFrom: (day) => `Được gia hạn ${date.from(day)}`,
    printAll: 'In danh sách ra giấy',
    calendarAll: 'Lưu các ngày của mọi người vào tệp lịch',
  },

  sheet: {
    title: 'Tờ giấy mang đến văn phòng',
    preview: 'Nội dung sẽ in',
    print: 'In',
    savePdf: 'Lưu thành PDF',
    pdfSaved: 'Đã lưu PDF.',
    withLabel: 'In cả tên',
    withoutPersonal: 'Trên tờ giấy này không có họ tên, địa chỉ, ngày sinh hay số My Number.',
    paperTitle: 'Chứng thư điện tử: ngày hết hạn và gia hạn 電子証明書の更新',
    state: 'Tình trạng hiện nay',
    states: {
      'not-yet-valid': 'Chưa bắt đầu',
      within: 'Trong thời hạn hiệu lực (chưa đến lúc gia hạn)',
      'renewal-open': 'Có thể gia hạn',
      'ends-today': 'Hôm nay là ngày cuối cùng',
      expired: 'Đã hết hạn 有効期限切れ',
    },
    end: 'Ngày cuối cùng 有効期限',
    renewal: 'Ngày đầu tiên được gia hạn 更新できる最初の日',
    insurance: 'Ngày cuối cùng dùng được làm thẻ bảo hiểm y tế 健康保険証',
    cardEnd: 'Ngày hết hạn của thẻ カードの有効期限',
    writeOnCard: 'Ngày cần ghi lên thẻ 電子証明書の有効期限',
    writeHint: 'Ô này ở mặt trước, bên dưới ngày hết hạn của thẻ. Sau khi gia hạn, hãy ghi ngày mới.',
    writeBlank: 'Sau khi gia hạn: ＿＿＿＿年＿＿＿月＿＿＿日',
    bring: 'Cần mang theo 持ち物',
    bringList: [
      'Thẻ My Number マイナンバーカード',
      'Mã PIN xác thực người dùng 利用者証明用暗証番号 (4 chữ số) và mật khẩu chữ ký 署名用パスワード (từ 6 đến 16 ký tự); nếu quên, có thể đặt lại tại văn phòng',
      'Thông báo hết hạn 有効期限通知書, nếu đã nhận được',
      'Một giấy tờ tùy thân khác 本人確認書類 (phòng khi quên mã PIN)',
    ],
    where: 'Nơi đến',
    whereText: 'Văn phòng hành chính 市区町村の窓口 nơi bạn đăng ký cư trú. Thủ tục miễn phí.',
    words: 'Nói gì tại đó',
    say: {
      auth: 'Gia hạn chứng thư xác thực người dùng 利用者証明用電子証明書の更新',
      sign: 'Gia hạn chứng thư chữ ký 署名用電子証明書の更新',
    },
    forecast: 'Các ngày được tính theo quy định. Ngày đúng là ngày trong chứng thư bạn nhận.',
    printed: (day) =>
      `Tạo bằng Shomei, ${day}. Shomei không phải là phần mềm chính thức của J-LIS hay của chính phủ.`,
  },
};

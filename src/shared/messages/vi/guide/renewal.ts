import { periods } from '../../../domain/facts.ts';
import type { Guide } from '../../ja/guide.ts';

export const renewal: Guide['topics']['renewal'] = {
  summary: `Từ ngày liền sau mốc đúng ${periods.renewalMonths} tháng trước ngày hết hạn, tại văn phòng hành chính, miễn phí.`,
  words: [
    'gia hạn',
    'làm mới',
    'đổi mới',
    'thư',
    'phong bì',
    'thông báo',
    'mang theo',
    'lệ phí',
    'chi phí',
    'khi nào',
    'ba tháng',
    '3 tháng',
    'lừa đảo',
    'bao nhiêu tiền',
  ],
  sections: {
    when: {
      heading: 'Khi nào',
      window: `Từ ngày liền sau mốc đúng ${periods.renewalMonths} tháng trước ngày hết hạn, đến hết ngày cuối cùng 有効期限.`,
      example: 'Ví dụ: nếu hết hạn ngày 14 tháng 11, có thể gia hạn 更新 từ ngày 15 tháng 8.',
      why: `Một số thông báo ghi “từ ${periods.renewalMonths} tháng trước”. Nếu gia hạn đúng vào ngày đó, thời hạn có thể ngắn đi một năm (theo cách hiểu quy định); hãy đi muộn hơn một ngày.`,
      early:
        'Trong thời gian này, sớm hay muộn đều như nhau: chứng thư mới dùng được đến sinh nhật lần thứ 6 (hoặc đến khi thẻ hết hạn, nếu ngày đó sớm hơn).',
    },
    where: {
      heading: 'Ở đâu',
      office: 'Tại văn phòng hành chính nơi bạn đăng ký cư trú 市区町村の窓口.',
      notOnline:
        'Không làm được bằng máy tính hay điện thoại, vì cần xác nhận trực tiếp là bạn và ghi lại chip (tính đến tháng 10 năm 2026).',
    },
    bring: {
      heading: 'Cần mang theo và chi phí',
      list: [
        'Thẻ My Number マイナンバーカード của bạn',
        'Các mã PIN và mật khẩu 暗証番号 hiện tại (nếu không biết, sẽ được đặt lại ngay tại chỗ; khi đó hãy mang cả một giấy tờ tùy thân khác)',
        'Thông báo 有効期限通知書, nếu đã nhận được',
      ],
      free: 'Thủ tục miễn phí.',
    },
    letter: {
      heading: 'Thông báo 有効期限通知書',
      post: `Thông báo do J-LIS gửi bằng thư thường, trước khi hết hạn ${periods.noticeToMonths} đến ${periods.noticeFromMonths} tháng, và không được chuyển tiếp đến địa chỉ mới. Không có thư bạn vẫn gia hạn được.`,
      title: 'Thư trông giống thông báo đổi thẻ. Hãy đọc tiêu đề để biết đó là thư nào.',
      stay: 'Thư không được gửi cho người có thời hạn lưu trú.',
    },
    after: {
      heading: 'Sau đó',
      delay: 'Trong khoảng từ một giờ đến một ngày, các dịch vụ có thể chưa chấp nhận chứng thư mới.',
      list: [
        'Chứng thư trên điện thoại スマホ用電子証明書 không dùng được nữa. Hãy đăng ký lại.',
        'e-Tax và các dịch vụ khác có thể yêu cầu đăng ký chứng thư mới.',
      ],
    },
    beware: {
      heading: 'Cẩn thận với kẻ lừa đảo',
      fraud: 'Đừng đưa thẻ hay mã PIN cho bất cứ ai đề nghị gia hạn giúp bạn.',
    },
  },
  next: {
    title: 'Xem trên Trang chính từ khi nào được gia hạn, rồi đến văn phòng',
    sentence:
      'Hãy đặt thẻ, ngày đầu tiên sẽ hiện ra. Văn phòng thường đông; hãy tìm hiểu xem có cần đặt hẹn không.',
  },
};

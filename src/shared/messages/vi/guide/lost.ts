import type { Guide } from '../../ja/guide.ts';
import { fees, foreignLineHours, lostCardLines, periods } from '../../../domain/facts.ts';

export const lost: Guide['topics']['lost'] = {
  summary: `Hãy gọi ngay ${lostCardLines.foreign.number}. Miễn phí, tạm ngừng thẻ được cả ngày lẫn đêm.`,
  words: [
    'mất thẻ',
    'làm mất',
    'đánh rơi',
    'bị trộm',
    'mất cắp',
    'tìm thấy',
    'gọi điện',
    'điện thoại',
    'cảnh sát',
    'làm lại thẻ',
    'thẻ mới',
    'tạm ngừng',
    'cấp lại',
    'cấp nhanh',
    'ví',
  ],
  sections: {
    stop: {
      heading: 'Trước hết, tạm ngừng thẻ qua điện thoại',
      phone: `Tổng đài tiếng nước ngoài ${lostCardLines.foreign.number}: tiếng Việt ${foreignLineHours.vi}. Tổng đài tiếng Nhật マイナンバー総合フリーダイヤル: ${lostCardLines.japanese.number} (nhấn số 2).`,
      hours:
        'Cả hai đều miễn phí và nhận báo mất thẻ 24 giờ, tất cả các ngày. Ngoài giờ trên, tổng đài tiếng nước ngoài chỉ nhận tạm ngừng thẻ.',
    },
    after: {
      heading: 'Sau đó',
      list: [
        'Nếu mất ở ngoài nhà, hãy báo cả cảnh sát, và ghi lại số tiếp nhận 受理番号.',
        `Nếu không tìm thấy, hãy báo mất tại văn phòng hành chính 市区町村の窓口 và xin cấp thẻ mới. Hãy mang theo ảnh và một giấy tờ tùy thân khác. Thường mất lệ phí khoảng ${fees.newCard.toLocaleString('vi')} yên.`,
        `Nếu cần gấp, trong vòng ${periods.expressReportDays} ngày kể từ khi báo mất, bạn có thể xin cấp nhanh 特急発行: khoảng một tuần, khoảng ${fees.expressCard.toLocaleString('vi')} yên. Hãy hỏi văn phòng trước.`,
        'Nếu thẻ của bạn có thông tin bằng lái マイナ免許証, thẻ mới không có thông tin đó. Trước khi cảnh sát 警察 ghi lại, bạn không được lái xe chỉ với thẻ này.',
      ],
    },
    found: {
      heading: 'Nếu bạn tìm lại được',
      office:
        'Hãy hủy tạm ngừng tại văn phòng; việc này không làm qua điện thoại được. Có thể phải cấp lại chứng thư và mất lệ phí.',
    },
    safe: {
      heading: 'Người nhặt được có dùng được không?',
      pin: 'Dùng chứng thư cần mã PIN, và mã PIN bị khóa sau vài lần sai. Không thể đọc khóa bí mật ra khỏi chip.',
    },
  },
  next: {
    title: `Hãy gọi ${lostCardLines.foreign.number}`,
    sentence: 'Nếu phân vân, hãy tạm ngừng thẻ trước. Khi tìm thấy thẻ, bạn có thể dùng tiếp.',
  },
};

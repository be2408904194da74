import type { Messages } from '../ja.ts';

const titles: Messages['guideLinks']['titles'] = {
  certificates: 'Chứng thư điện tử là gì',
  uses: 'Dùng để làm gì',
  pins: 'Mã PIN và mật khẩu',
  expiry: 'Dùng được đến khi nào',
  renewal: 'Gia hạn 更新',
  expired: 'Khi đã hết hạn',
  revoked: 'Chấm dứt sớm: thu hồi 失効',
  moving: 'Chuyển nhà, kết hôn',
  children: 'Trẻ em',
  foreigners: 'Người có thời hạn lưu trú',
  stopping: 'Ngừng sử dụng',
  locked: 'Bị khóa hoặc quên mã PIN',
  lost: 'Khi bị mất thẻ',
  office: 'Văn phòng hành chính địa phương',
  readers: 'Đầu đọc thẻ và điện thoại làm đầu đọc',
  phone: 'Chứng thư trên điện thoại',
  'card-renewal': 'Đổi thẻ mới',
  hospital: 'Khi không dùng được ở bệnh viện, nhà thuốc',
  driving: 'Bằng lái trên thẻ (マイナ免許証)',
  services: 'Lỗi trong e-Tax và Mynaportal',
  'office-days': 'Ngày nghỉ và đặt hẹn',
  reissue: 'Làm lại thẻ: cấp nhanh và lệ phí',
  abroad: 'Khi ra nước ngoài',
  combined: 'Thẻ lưu trú và thẻ My Number gộp làm một (特定在留カード)',
  baby: 'Thẻ của em bé',
  'which-pin': 'Mã PIN nào? Theo nơi dùng',
};

export const guideLinks: Messages['guideLinks'] = {
  open: 'Hướng dẫn',
  titles,
  read: (title) => `Đọc “${title}”`,
};

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
};

export const guideLinks: Messages['guideLinks'] = {
  open: 'Hướng dẫn',
  titles,
  read: (title) => `Đọc “${title}”`,
};

import type { Translated } from '../translation.ts';

export const settings: Translated<'settings'> = {
  unconfirmed:
    'Bản dịch này chưa được người bản ngữ xác nhận. Hãy lấy từ tiếng Nhật chính thức ghi bên cạnh làm chuẩn.',
};

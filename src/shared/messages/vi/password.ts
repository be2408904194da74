import type { Messages } from '../ja.ts';

export const password: Messages['password'] = {
  title: 'Nhập mật khẩu chữ ký 署名用パスワード',
  purpose: 'Mật khẩu được dùng để đọc ngày tháng và nội dung của chứng thư chữ ký từ thẻ. Không ký gì cả.',
  label: 'Mật khẩu chữ ký 署名用パスワード',
  which:
    'Mật khẩu từ 6 đến 16 ký tự mà bạn đã đặt tại văn phòng hành chính. Đây không phải là mã PIN 4 chữ số.',
  submit: 'Đọc chứng thư',
  working: 'Thẻ đang kiểm tra. Vui lòng không di chuyển thẻ.',
  done: 'Đã đọc chứng thư chữ ký.',
  keepsNothing: 'Mật khẩu không được lưu lại và không được gửi qua internet.',
};

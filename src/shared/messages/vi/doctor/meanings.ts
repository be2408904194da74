import type { Doctor } from '../../doctor-texts.ts';

export const meanings: Doctor['meanings'] = {
  'reader-setting': {
    says: 'Phần mềm chính thức đang đặt loại đầu đọc khác.',
    do: 'Hãy chọn lại đầu đọc trong phần cài đặt ICカードリーダライタ設定 của phần mềm đó.',
  },
  'site-cannot-reach-card': {
    says: 'Phần mềm hoặc trang web đó không tới được đầu đọc hoặc thẻ.',
    do: 'Hãy chạy kiểm tra. Nếu ở đây đọc được thẻ, nguyên nhân là phần mềm đó hoặc tiện ích mở rộng của trình duyệt.',
  },
  'site-refuses-certificate': {
    says: 'Trang web không chấp nhận chứng thư. Thường là đã hết hạn hoặc bị thu hồi; khi trang web quá tải cũng có thể như vậy.',
    do: 'Hãy xem ngày ở Trang chính. Nếu chưa hết hạn, hãy thử lại sau.',
  },
  'sign-certificate-revoked': {
    says: 'Chứng thư chữ ký 署名用電子証明書 đã bị thu hồi, như thường xảy ra sau khi chuyển nhà hoặc đổi tên.',
    do: 'Hãy xin cấp chứng thư mới tại văn phòng hành chính 市区町村の窓口.',
  },
  'certificate-revoked': {
    says: 'Máy chủ bên kia trả lời rằng chứng thư đã bị thu hồi.',
    do: 'Hãy hỏi văn phòng hành chính 市区町村の窓口.',
  },
  'certificate-on-hold': {
    says: 'Chứng thư đang tạm ngừng, ví dụ sau khi báo mất thẻ.',
    do: 'Nếu đã tìm thấy thẻ, hãy xin văn phòng bỏ tạm ngừng.',
  },
  'issuer-not-accepted': {
    says: 'Bên kia không biết hoặc không chấp nhận nơi cấp chứng thư.',
    do: 'Hãy xem trang web đó có nhận chứng thư của thẻ My Number không.',
  },
  'wait-after-renewal': {
    says: 'Chứng thư vừa được cấp mới và trang web chưa nhận được tin.',
    do: 'Hãy chờ khoảng 1 giờ rồi thử lại. Cũng có thể phải đến hôm sau hoặc lâu hơn.',
  },
  cancelled: {
    says: 'Đã bị hủy giữa chừng. Không có gì hỏng.',
    do: 'Muốn tiếp tục, hãy bắt đầu lại.',
  },
  'server-trouble': {
    says: 'Trục trặc ở máy chủ bên kia hoặc đường truyền, không phải ở thẻ hay đầu đọc.',
    do: 'Hãy thử lại sau.',
  },
  'answered-well': { says: 'Số này nghĩa là thành công.', do: 'Không cần làm gì.' },
  'already-applied': {
    says: 'Hồ sơ như vậy đã được nhận rồi.',
    do: 'Hãy xem tình trạng hồ sơ trên trang web đó.',
  },
  'data-differs': {
    says: 'Nội dung đã gửi khác với nội dung đã đăng ký.',
    do: 'Nếu thẻ hoặc chứng thư là mới, hãy đăng ký lại trên trang web đó.',
  },
  'pin-wrong': {
    says: 'Mã PIN hoặc mật khẩu không đúng. Đã mất một lượt thử.',
    do: 'Hãy xem số lần thử còn lại ở Trang chính và xem rõ đó là mã nào trước khi nhập lại.',
  },
  'pin-locked': {
    says: 'Mã PIN hoặc mật khẩu đã bị khóa. Một số phần mềm cũng báo vậy với trẻ dưới 15 tuổi, vốn không có chứng thư chữ ký.',
    do: 'Hãy xem ở Trang chính mã nào bị khóa.',
  },
  'pin-shape': {
    says: 'Mã PIN sai độ dài hoặc sai loại ký tự. Nó chưa được gửi đến thẻ.',
    do: 'Mã xác thực 利用者証明用 có 4 chữ số; mật khẩu chữ ký 署名用 có 6 đến 16 chữ cái và chữ số.',
  },
  'pin-comes-first': {
    says: 'Thẻ được yêu cầu một việc cần mã PIN trước đó.',
    do: 'Hãy làm lại từ đầu trong phần mềm đó.',
  },
  'no-common-signature': {
    says: 'Trang web đòi kiểu chữ ký (RSA-PSS của TLS 1.3) mà OpenSC không tạo được với thẻ này.',
    do: 'Hãy dùng trang web nhận TLS 1.2. Cài đặt trình duyệt không giúp được.',
  },
  'no-certificate-sent': {
    says: 'Trang web đòi chứng thư nhưng trình duyệt không gửi.',
    do: 'Hãy đặt thẻ lên, mở lại trình duyệt rồi chọn chứng thư.',
  },
  'key-not-reached': {
    says: 'Trình duyệt tìm thấy chứng thư nhưng không dùng được khóa trong thẻ.',
    do: 'Hãy để nguyên thẻ, đóng trình duyệt, mở lại rồi thử lần nữa.',
  },
  'checker-does-not-know': {
    says: 'Phần mềm kiểm tra không biết một mục của chứng thư chữ ký được đánh dấu là quan trọng. Điều đó không có nghĩa là chữ ký bị hỏng.',
    do: 'Hãy xem phần mềm đó nói gì về chính chữ ký.',
  },
  'token-not-there': {
    says: 'Phần nối với thẻ (PKCS#11) không thấy thẻ.',
    do: 'Hãy chạy kiểm tra. Nếu ở đây đọc được thẻ, nguyên nhân là cài đặt của phần đó.',
  },
  'program-mistake': {
    says: 'Phần mềm đó đã yêu cầu dịch vụ hoặc thẻ sai cách. Thẻ và đầu đọc không hỏng.',
    do: 'Hãy cập nhật phần mềm đó rồi mở lại.',
  },
  'not-supported': {
    says: 'Đầu đọc hoặc thẻ không có chức năng đó.',
    do: 'Hãy chọn cách khác hoặc dùng đầu đọc khác.',
  },
  'no-memory': {
    says: 'Dịch vụ đã hết bộ nhớ.',
    do: 'Hãy đóng phần mềm khác rồi khởi động lại máy.',
  },
  'windows-card-data': {
    says: 'Windows tìm dữ liệu riêng của nó trong thẻ nhưng không có. Với thẻ My Number, đó là bình thường.',
    do: 'Nếu chỉ có vậy thì không cần làm gì.',
  },
  'card-refused': {
    says: 'Thẻ từ chối yêu cầu. Điều đó không có nghĩa là thẻ hỏng.',
    do: 'Hãy đặt thẻ lên lần nữa rồi thử lại.',
  },
  'garbled-letters': {
    says: 'Chữ hiện ra bị lỗi. Có phần mềm chỉ hiện đúng trên hệ thống tiếng Nhật.',
    do: 'Đặt “ngôn ngữ hệ thống” của Windows thành tiếng Nhật có thể giúp được.',
  },
};

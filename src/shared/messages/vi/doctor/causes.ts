import type { Doctor } from '../../doctor-texts.ts';

export const causes: Doctor['causes'] = {
  'no-usb-reader': {
    says: 'Không tìm thấy đầu đọc thẻ.',
    do: 'Hãy cắm lại đầu đọc và xem đèn có sáng không.',
  },
  'reader-felica-only': {
    says: 'Đầu đọc đang cắm không đọc được loại chip của thẻ My Number (Type B).',
    do: 'Hãy dùng đầu đọc dành cho thẻ My Number.',
  },
  'usb-not-passed': {
    says: 'Đầu đọc USB chưa được chuyển vào Linux bên trong Windows (WSL).',
    do: 'Hãy dùng usbipd ở phía Windows để chuyển đầu đọc vào WSL, hoặc dùng Shomei cho Windows.',
  },
  'reader-taken-by-kernel': {
    says: 'Chức năng NFC của Linux đang giữ đầu đọc, nên dịch vụ thẻ không dùng được.',
    do: 'Hãy tắt chức năng NFC bằng lệnh dưới đây rồi cắm lại đầu đọc.',
  },
  'device-problem': {
    says: 'Hệ thống không khởi động được đầu đọc đang cắm.',
    do: 'Hãy cắm đầu đọc vào cổng khác.',
  },
  'device-blocked': {
    says: 'Hệ thống được thiết lập chặn đầu đọc đang cắm (ví dụ USBGuard).',
    do: 'Hãy nhờ quản trị viên cho phép đầu đọc này.',
  },
  'driver-missing': {
    says: 'Chưa cài trình điều khiển của đầu đọc.',
    do: 'Hãy cài trình điều khiển rồi cắm lại đầu đọc. Trên Windows, hãy dùng bản của hãng làm đầu đọc.',
  },
  'driver-too-old': {
    says: 'Trình điều khiển đã cài không có đầu đọc này trong danh sách.',
    do: 'Hãy cập nhật trình điều khiển rồi cắm lại đầu đọc.',
  },
  'no-driver-for-reader': {
    says: 'Hệ thống này không có trình điều khiển PC/SC cho đầu đọc này.',
    do: 'Hãy dùng đầu đọc khác, ví dụ RC-S300 hoặc loại cắm thẻ vào.',
  },
  'nothing-installed': {
    says: 'Chưa cài cả trình điều khiển của đầu đọc lẫn dịch vụ thẻ thông minh (PC/SC).',
    do: 'Hãy cài cả hai rồi cắm lại đầu đọc.',
  },
  'reader-unreliable': {
    says: 'Có người báo rằng đầu đọc này không phải lúc nào cũng đọc được thẻ My Number.',
    do: 'Nếu không đọc được, hãy đặt thẻ lên lần nữa hoặc dùng đầu đọc khác.',
  },
  'service-not-installed': {
    says: 'Chưa cài dịch vụ thẻ thông minh (PC/SC).',
    do: 'Hãy cài và khởi động dịch vụ.',
  },
  'service-stopped': {
    says: 'Dịch vụ thẻ thông minh đang dừng.',
    do: 'Hãy khởi động dịch vụ. Trên Windows, đó là “Smart Card” trong danh sách dịch vụ.',
  },
  'service-hangs': {
    says: 'Dịch vụ thẻ thông minh đang chạy nhưng không trả lời.',
    do: 'Hãy rút đầu đọc, khởi động lại dịch vụ rồi cắm lại.',
  },
  'service-full': {
    says: 'Có quá nhiều phần mềm dùng dịch vụ thẻ nên bị từ chối.',
    do: 'Hãy đóng các phần mềm dùng thẻ khác rồi khởi động lại dịch vụ.',
  },
  'part-missing': {
    says: 'Không nạp được phần của Shomei nối với đầu đọc.',
    do: 'Hãy cài lại Shomei.',
  },
  'service-went-away': {
    says: 'Dịch vụ thẻ đã dừng trong lúc kiểm tra.',
    do: 'Hãy khởi động lại dịch vụ rồi kiểm tra lại.',
  },
  'library-unusable': {
    says: 'Thư viện của dịch vụ thẻ (PC/SC) dành cho loại phần mềm khác nên không dùng được.',
    do: 'Hãy cài thư viện phù hợp với máy này.',
  },
  'service-masked': {
    says: 'Dịch vụ thẻ thông minh đã bị chặn không cho khởi động (mask).',
    do: 'Hãy bỏ chặn và khởi động bằng lệnh bên dưới.',
  },
  'service-without-systemd': {
    says: 'Dịch vụ thẻ thông minh đang dừng, và ở đây không có systemd để khởi động nó.',
    do: 'Hãy khởi động dịch vụ bằng lệnh bên dưới.',
  },
  'socket-elsewhere': {
    says: 'Biến môi trường PCSCLITE_CSOCK_NAME chỉ tới nơi không có dịch vụ thẻ thông minh.',
    do: 'Hãy xóa biến này rồi mở lại Shomei.',
  },
  'versions-differ': {
    says: 'Phiên bản của dịch vụ và của thư viện không khớp nhau.',
    do: 'Hãy cập nhật cả hai lên cùng một phiên bản.',
  },
  'access-refused': {
    says: 'Dịch vụ đang chạy nhưng từ chối người dùng này.',
    do: 'Hãy xin người quản trị một quy tắc polkit. Lệnh dưới đây là một ví dụ.',
  },
  'access-refused-remotely': {
    says: 'Dịch vụ từ chối vì máy đang được dùng từ xa.',
    do: 'Hãy đăng nhập trực tiếp vào máy có gắn đầu đọc.',
  },
  'access-cannot-be-asked': {
    says: 'Polkit, nơi quyết định quyền, không chạy ở đây nên dịch vụ từ chối mọi người.',
    do: 'Trong container hoặc WSL, hãy khởi động dịch vụ mà không dùng polkit.',
  },
  'card-access-refused': {
    says: 'Thấy được đầu đọc nhưng việc dùng thẻ bị từ chối.',
    do: 'Hãy xin người quản trị cho phép cả access_card.',
  },
  'sandbox-shuts-off': {
    says: 'Phần mềm này chạy trong môi trường cách ly (Flatpak hoặc snap) nên không tới được dịch vụ.',
    do: 'Hãy dùng bản Shomei không bị cách ly: deb, rpm hoặc AppImage.',
  },
  'socket-closed': {
    says: 'Người dùng này không được mở socket của dịch vụ (/run/pcscd/pcscd.comm).',
    do: 'Hãy nhờ quản trị viên cho người dùng này mở nó (SocketMode của pcscd.socket).',
  },
  'reader-not-listed': {
    says: 'Đầu đọc đã cắm nhưng dịch vụ không thấy.',
    do: 'Hãy rút đầu đọc, khởi động lại dịch vụ rồi cắm lại.',
  },
  'reader-went-away': {
    says: 'Đầu đọc bị ngắt trong lúc kiểm tra.',
    do: 'Hãy cắm lại trực tiếp, không qua bộ chia USB.',
  },
  'second-service': {
    says: 'Có hai dịch vụ thẻ đang chạy và dịch vụ kia đang giữ đầu đọc.',
    do: 'Hãy dừng dịch vụ kia, ví dụ dịch vụ nằm trong một snap.',
  },
  'remote-desktop': {
    says: 'Trong màn hình từ xa chỉ thấy đầu đọc ở phía bạn, và hiện chưa có đầu đọc nào được chuyển.',
    do: 'Hãy bật chuyển “thẻ thông minh” trong cài đặt kết nối, hoặc dùng phần mềm trên máy ở phía bạn.',
  },
  'reader-open-to-network': {
    says: 'Một đầu đọc ảo có thể bị kết nối từ bất cứ đâu trong mạng.',
    do: 'Hãy dừng nó khi không dùng. Khi dùng, hãy đóng cổng 35963 trong tường lửa.',
  },
  'reader-hangs': {
    says: 'Đầu đọc không trả lời.',
    do: 'Hãy rút đầu đọc, chờ 10 giây rồi cắm lại.',
  },
  'no-card': {
    says: 'Không có thẻ trong đầu đọc.',
    do: 'Hãy lấy thẻ ra khỏi bao rồi đặt lên đầu đọc, hoặc cắm vào hết cỡ.',
  },
  'card-taken-early': {
    says: 'Thẻ rời ra trước khi đọc xong.',
    do: 'Hãy đặt thẻ lên và đừng di chuyển cho đến khi đọc xong.',
  },
  'card-mute': {
    says: 'Có thẻ nhưng chip không trả lời.',
    do: 'Hãy xem lại chiều thẻ, tránh kim loại và thẻ khác, rồi đặt thẻ lên lần nữa.',
  },
  'card-in-use': {
    says: 'Phần mềm khác đang dùng thẻ.',
    do: 'Hãy đóng các phần mềm dùng thẻ, như phần mềm chính thức hoặc trình duyệt.',
  },
  'card-hangs': {
    says: 'Thẻ hoặc đầu đọc ngừng trả lời giữa chừng.',
    do: 'Hãy lấy thẻ ra, cắm lại đầu đọc rồi đặt thẻ lên lần nữa.',
  },
  'other-card': {
    says: 'Đây không phải là thẻ My Number.',
    do: 'Hãy đổi sang thẻ My Number マイナンバーカード của bạn.',
  },
  'juki-card': {
    says: 'Đây là thẻ Juki 住民基本台帳カード. Các chứng thư trong thẻ không còn dùng được.',
    do: 'Hãy dùng thẻ My Number.',
  },
  'phone-instead': {
    says: 'Đang đọc chứng thư của điện thoại chứ không phải của thẻ.',
    do: 'Muốn kiểm tra thẻ, hãy bỏ điện thoại ra và đặt thẻ lên.',
  },
  'unknown-card': {
    says: 'Có ứng dụng JPKI nhưng trên một loại thẻ không rõ.',
    do: 'Hãy nhìn thẻ: có phải thẻ My Number không?',
  },
  'application-silent': {
    says: 'Ứng dụng trong thẻ trả lời ngoài dự kiến.',
    do: 'Hãy đặt thẻ lên lần nữa rồi kiểm tra lại.',
  },
  'certificate-damaged': {
    says: 'Chứng thư trong thẻ không ở dạng đọc được.',
    do: 'Hãy đặt thẻ lên lần nữa rồi kiểm tra lại.',
  },
  'certificate-ended': {
    says: 'Chứng thư xác thực người dùng 利用者証明用電子証明書 đã hết hạn.',
    do: 'Hãy xin cấp chứng thư mới tại văn phòng hành chính 市区町村の窓口.',
  },
  'certificate-absent': {
    says: 'Trong thẻ không có chứng thư xác thực người dùng 利用者証明用電子証明書.',
    do: 'Nếu cần, hãy xin cấp tại văn phòng hành chính 市区町村の窓口.',
  },
  'auth-pin-locked': {
    says: 'Mã PIN xác thực người dùng 利用者証明用暗証番号 (4 chữ số) đã bị khóa.',
    do: 'Hãy xem cách đặt lại ở trang về mã PIN bị khóa.',
  },
  'sign-password-locked': {
    says: 'Mật khẩu chữ ký 署名用パスワード đã bị khóa.',
    do: 'Hãy xem cách đặt lại ở trang về mã PIN bị khóa.',
  },
  'other-pin-locked': {
    says: 'Mã PIN thông tin thẻ hoặc mã PIN sổ đăng ký cư trú đã bị khóa.',
    do: 'Nếu cần, hãy đặt lại tại văn phòng hành chính 市区町村の窓口.',
  },
  'issuer-not-confirmed': {
    says: 'Không xác nhận được cơ quan cấp chứng thư.',
    do: 'Hãy đặt thẻ lên lần nữa rồi kiểm tra lại.',
  },
  'last-try': {
    says: 'Có một mã PIN chỉ còn 1 lần thử. Sai thêm một lần sẽ bị khóa.',
    do: 'Đừng nhập mã PIN đó cho đến khi tìm thấy giấy ghi.',
  },
  'clock-wrong': {
    says: 'Đồng hồ của máy có vẻ sai.',
    do: 'Hãy để hệ thống tự chỉnh ngày giờ.',
  },
  'no-japanese-font': {
    says: 'Hệ thống không có phông chữ tiếng Nhật. Cửa sổ Shomei dùng phông chữ riêng.',
    do: 'Nếu phần mềm khác hiện ô vuông, hãy cài phông chữ tiếng Nhật.',
  },
  sandboxed: {
    says: 'Phần mềm này chạy trong môi trường cách ly (container, Flatpak…).',
    do: 'Nếu đọc được thẻ thì không cần làm gì.',
  },
  'remote-session': {
    says: 'Bạn đang đăng nhập máy này từ xa.',
    do: 'Nếu đọc được thẻ thì không cần làm gì.',
  },
  'other-card-programs': {
    says: 'Có phần mềm khác đang chạy có thể dùng thẻ.',
    do: 'Nếu có thông báo thẻ đang được dùng, hãy đóng phần mềm đó.',
  },
  'browser-shut-in': {
    says: 'Trình duyệt này bị cách ly nên không dùng được phần dành cho thẻ của hệ thống.',
    do: 'Muốn đăng nhập bằng thẻ, hãy dùng trình duyệt không bị cách ly.',
  },
};

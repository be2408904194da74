import type { Doctor } from '../../doctor-texts.ts';

export const causes: Doctor['causes'] = {
  'no-usb-reader': { says: '没有找到读卡器。', do: '请重新插好读卡器，看指示灯是否亮起。' },
  'reader-felica-only': {
    says: '所连接的读卡器无法读取个人编号卡的芯片（Type B）。',
    do: '请换用支持个人编号卡的读卡器。',
  },
  'usb-not-passed': {
    says: 'USB读卡器没有传递给Windows中的Linux（WSL）。',
    do: '请在Windows一侧用 usbipd 把读卡器传递给WSL，或使用Windows版 Shomei。',
  },
  'reader-taken-by-kernel': {
    says: 'Linux自身的NFC功能占用了读卡器，智能卡服务无法使用。',
    do: '请用下面的命令关闭NFC功能，然后重新插入读卡器。',
  },
  'device-problem': { says: '系统无法启动所连接的读卡器。', do: '请把读卡器插到另一个接口。' },
  'device-blocked': {
    says: '系统设置为禁止使用已连接的读卡器（例如USBGuard）。',
    do: '请让管理员允许使用这个读卡器。',
  },
  'driver-missing': {
    says: '没有安装读卡器的驱动程序。',
    do: '请安装驱动程序后重新插入读卡器。在Windows上请使用读卡器厂商的驱动程序。',
  },
  'driver-too-old': {
    says: '已安装的驱动程序列表中没有这款读卡器。',
    do: '请更新驱动程序，然后重新插入读卡器。',
  },
  'no-driver-for-reader': {
    says: '本系统没有这款读卡器的PC/SC驱动程序。',
    do: '请使用其他读卡器，例如 RC-S300 或插入式读卡器。',
  },
  'nothing-installed': {
    says: '读卡器的驱动程序和智能卡服务（PC/SC）都没有安装。',
    do: '请安装这两者，然后重新插入读卡器。',
  },
  'reader-unreliable': {
    says: '有人报告这款读卡器有时无法读取个人编号卡。',
    do: '读不到时，请把卡重新放在读卡器上，或换用其他读卡器。',
  },
  'service-not-installed': { says: '没有安装智能卡服务（PC/SC）。', do: '请安装并启动该服务。' },
  'service-stopped': {
    says: '智能卡服务没有运行。',
    do: '请启动该服务。在Windows上是“服务”中的“Smart Card”。',
  },
  'service-hangs': {
    says: '智能卡服务在运行，但没有应答。',
    do: '请拔下读卡器，重新启动服务，再插上读卡器。',
  },
  'service-full': {
    says: '使用智能卡服务的软件太多，请求被拒绝。',
    do: '请关闭其他使用卡的软件，然后重新启动服务。',
  },
  'part-missing': { says: '无法加载 Shomei 中与读卡器通信的部分。', do: '请重新安装 Shomei。' },
  'service-went-away': { says: '检查过程中智能卡服务停止了。', do: '请重新启动服务，然后再检查。' },
  'library-unusable': {
    says: '智能卡服务的程序库（PC/SC）是为其他种类的软件制作的，无法使用。',
    do: '请安装适合这台电脑的程序库。',
  },
  'service-masked': {
    says: '智能卡服务被设为不能启动（mask）。',
    do: '请用下面的命令解除并启动它。',
  },
  'service-without-systemd': {
    says: '智能卡服务没有运行，而且这里没有启动它的systemd。',
    do: '请用下面的命令启动该服务。',
  },
  'socket-elsewhere': {
    says: '环境变量PCSCLITE_CSOCK_NAME所指的位置没有智能卡服务。',
    do: '请删除这个变量，然后重新打开Shomei。',
  },
  'versions-differ': { says: '服务与程序库的版本不匹配。', do: '请把两者更新到相同的版本。' },
  'access-refused': {
    says: '服务在运行，但拒绝了此用户。',
    do: '请管理员用 polkit 规则给予许可。下面的命令是一个例子。',
  },
  'access-refused-remotely': {
    says: '因为是远程操作，服务拒绝了请求。',
    do: '请在连接读卡器的电脑上直接登录使用。',
  },
  'access-cannot-be-asked': {
    says: '决定权限的 polkit 没有运行，因此服务拒绝所有人。',
    do: '在容器或WSL中，请以不使用 polkit 的方式启动服务。',
  },
  'card-access-refused': {
    says: '可以看到读卡器，但使用卡被拒绝。',
    do: '请管理员同时许可使用卡（access_card）。',
  },
  'sandbox-shuts-off': {
    says: '本软件在沙箱（Flatpak 或 snap）中运行，无法连接到服务。',
    do: '请使用没有沙箱的 Shomei（deb、rpm、AppImage 等）。',
  },
  'socket-closed': {
    says: '这个用户无权打开服务的套接字（/run/pcscd/pcscd.comm）。',
    do: '请让管理员允许这个用户打开它（pcscd.socket的SocketMode）。',
  },
  'reader-not-listed': {
    says: '读卡器已连接，但服务看不到它。',
    do: '请拔下读卡器，重新启动服务，再插上读卡器。',
  },
  'reader-went-away': {
    says: '检查过程中读卡器断开了。',
    do: '请重新插入，直接连接，不要使用USB集线器。',
  },
  'second-service': {
    says: '有两个智能卡服务在运行，另一个占用了读卡器。',
    do: '请停止另一个服务（例如 snap 中的）。',
  },
  'remote-desktop': {
    says: '在远程桌面中只能看到您手边的读卡器，现在没有传递任何读卡器。',
    do: '请在连接设置中传递“智能卡”，或在手边的电脑上使用。',
  },
  'reader-open-to-network': {
    says: '虚拟读卡器处于网络上任何地方都能连接的状态。',
    do: '不用时请停止它。使用时请在防火墙中关闭35963端口。',
  },
  'reader-hangs': { says: '读卡器没有应答。', do: '请拔下读卡器，等10秒后再插上。' },
  'no-card': { says: '读卡器上没有卡。', do: '请把卡从卡套中取出，放在读卡器上，或插到底。' },
  'card-taken-early': { says: '还没读完，卡就离开了。', do: '请放好卡，在读完之前不要移动。' },
  'card-mute': {
    says: '有卡，但芯片没有应答。',
    do: '请确认方向，远离金属桌面和其他卡，重新放置。',
  },
  'card-in-use': { says: '其他软件正在使用卡。', do: '请关闭使用卡的软件，如官方客户端或浏览器。' },
  'card-hangs': {
    says: '卡或读卡器中途停止应答。',
    do: '请取下卡，重新插入读卡器，再放一次卡。',
  },
  'other-card': { says: '这不是个人编号卡。', do: '请换成「マイナンバーカード」。' },
  'juki-card': {
    says: '这是「住民基本台帳カード」。其中的电子证书已不能使用。',
    do: '请使用个人编号卡。',
  },
  'phone-instead': {
    says: '读到的不是卡，而是手机的电子证书。',
    do: '要检查卡时，请移开手机并放上卡。',
  },
  'unknown-card': {
    says: '有JPKI应用，但卡的种类未知。',
    do: '请看卡面，确认是否为个人编号卡。',
  },
  'application-silent': {
    says: '卡中的应用给出了意外的应答。',
    do: '请把卡重新放在读卡器上，再检查一次。',
  },
  'certificate-damaged': {
    says: '卡中的电子证书不是可读取的形式。',
    do: '请把卡重新放在读卡器上，再检查一次。',
  },
  'certificate-ended': {
    says: '「利用者証明用電子証明書」的有效期已过。',
    do: '请到「市区町村の窓口」申请签发新的电子证书。',
  },
  'certificate-absent': {
    says: '卡中没有「利用者証明用電子証明書」。',
    do: '需要时，请到「市区町村の窓口」申请签发。',
  },
  'auth-pin-locked': {
    says: '「利用者証明用暗証番号」（4位）已锁定。',
    do: '请在锁定说明页面查看重设方法。',
  },
  'sign-password-locked': { says: '「署名用パスワード」已锁定。', do: '请在锁定说明页面查看重设方法。' },
  'other-pin-locked': {
    says: '「券面事項入力補助用」或「住民基本台帳用」的PIN码已锁定。',
    do: '需要时，请到「市区町村の窓口」重设。',
  },
  'issuer-not-confirmed': {
    says: '无法确认签发电子证书的机构。',
    do: '请把卡重新放在读卡器上，再检查一次。',
  },
  'last-try': {
    says: '有一个PIN码只剩1次尝试，再输错就会锁定。',
    do: '找到记录之前，请不要输入该PIN码。',
  },
  'clock-wrong': { says: '电脑的时钟似乎不正确。', do: '请在日期和时间设置中改为自动校正。' },
  'no-japanese-font': {
    says: '系统中没有日语字体。Shomei 的窗口使用自带的字体。',
    do: '如果其他软件显示方块，请安装日语字体。',
  },
  sandboxed: {
    says: '本软件在沙箱（容器、Flatpak 等）中运行。',
    do: '如果能读卡，就不需要做什么。',
  },
  'remote-session': { says: '您是从远处登录这台电脑的。', do: '如果能读卡，就不需要做什么。' },
  'other-card-programs': {
    says: '还有其他可能使用卡的软件在运行。',
    do: '如果显示卡正在使用，请关闭这些软件。',
  },
  'browser-shut-in': {
    says: '这个浏览器在沙箱中，无法使用系统的卡组件。',
    do: '用卡登录时，请使用不在沙箱中的浏览器。',
  },
};

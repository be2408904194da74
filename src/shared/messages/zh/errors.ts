import { kioskHours } from '../../domain/facts.ts';
import type { PinKind } from '../../model/pin.ts';
import type { ErrorTexts, Platform } from '../error-texts.ts';
import { common } from './common.ts';
import { chainsFor } from './shops.ts';

const secret = (pin: PinKind) => common.secrets[pin];
const word = (pin: PinKind) => (pin === 'sign' ? '密码' : 'PIN码');

const CHANGES_BY_ITSELF = '服务启动后，此屏幕会自动变化。';

const startService: Record<Platform, string> = {
  linux: '请在终端执行 sudo systemctl enable --now pcscd.socket。',
  windows: '请在 Windows 的“服务”中启动“Smart Card”。',
  mac: '请重新启动 Mac。如果仍没有变化，请将 macOS 更新到最新版本。',
};

const restartService: Record<Platform, string> = {
  linux: '请在终端运行 sudo systemctl restart pcscd。',
  windows: '请在 Windows 的“服务”中重新启动“Smart Card”，或重新启动电脑。',
  mac: '请重新启动 Mac。',
};

const installService: Record<Platform, string> = {
  linux: '请在终端执行 sudo apt install pcscd（Fedora 则执行 sudo dnf install pcsc-lite）。',
  windows: '请完成 Windows 的更新，然后重新启动电脑。',
  mac: '请完成 macOS 的更新，然后重新启动 Mac。',
};

const OFFICE = '住民票所在的市区町村窗口「市区町村の窓口」';

const waysToReset: Record<PinKind, string> = {
  sign: `如果您知道用户认证用PIN码「利用者証明用暗証番号」，请用手机应用「JPKI暗証番号リセット」预约，再到便利店的终端（${kioskHours.from}～${kioskHours.to}）重新设置。如果不知道，请到${OFFICE}重新设置。两种方法都免费。`,
  auth: `如果您知道签名用密码「署名用パスワード」，请用手机应用「JPKI暗証番号リセット」预约，再到${chainsFor('auth')}等的终端（${kioskHours.from}～${kioskHours.to}）重新设置。如果不知道，请到${OFFICE}重新设置。两种方法都免费。即使被锁定，通过人脸识别仍可作为健康保险证「マイナ保険証」使用。`,
  'card-info': `请到${OFFICE}重新设置。请携带卡，最好再带一份其他身份证明文件。`,
  resident: `请到${OFFICE}重新设置。请携带卡，最好再带一份其他身份证明文件。`,
};

export const errors: ErrorTexts = {
  'service/not-running': {
    title: '读卡服务没有运行',
    sentence: (_, platform) =>
      platform === 'windows'
        ? 'Windows 的“Smart Card”服务没有运行，所以无法与读卡器通信。卡和读卡器没有损坏。'
        : '连接电脑与读卡器的服务没有运行。卡和读卡器没有损坏。',
    next: (_, platform) => startService[platform],
    afterwards: (_, platform) => (platform === 'mac' ? '' : CHANGES_BY_ITSELF),
  },
  'service/not-installed': {
    title: '没有安装读卡所需的软件',
    sentence: '找不到连接电脑与读卡器的软件（PC/SC）。卡和读卡器没有损坏。',
    next: (_, platform) => installService[platform],
    afterwards: (_, platform) => (platform === 'mac' ? '' : CHANGES_BY_ITSELF),
  },
  'service/refused': {
    title: '没有使用读卡器的许可',
    sentence: '服务正在运行，但拒绝了本软件的使用。从远程操作屏幕时容易发生这种情况。',
    next: (_, platform) =>
      platform === 'linux'
        ? '请直接登录连接了读卡器的电脑使用。如果仍没有变化，请向管理员申请 polkit 许可（org.debian.pcsc-lite）。'
        : '请直接登录连接了读卡器的电脑使用。如果仍没有变化，请咨询电脑的管理员。',
  },
  'service/library-unusable': {
    title: '读卡所需的软件无法使用',
    sentence:
      '电脑上有连接读卡器的软件（PC/SC），但本软件无法使用它：它是为其他类型的电脑制作的，或者版本太旧。',
    next: (_, platform) =>
      platform === 'linux'
        ? '请在终端运行 sudo apt install --reinstall libpcsclite1，然后重新打开 Shomei。'
        : '请完成系统更新并重新启动电脑。',
  },
  'service/part-missing': {
    title: '缺少 Shomei 的一部分',
    sentence: '无法载入 Shomei 中与读卡器通信的部分。卡和读卡器没有损坏。',
    next: '请重新安装 Shomei。如果仍没有变化，请将设置中的记录发送给开发者。',
  },
  'service/too-many-clients': {
    title: '使用卡的软件太多',
    sentence: '读卡服务无法再接受更多的软件。卡和读卡器没有损坏。',
    next: '请关闭使用读卡器的其他软件。如果仍没有变化，请重新启动电脑。',
  },
  'service/not-fitting': {
    title: '读卡软件的版本不一致',
    sentence:
      '本软件使用的程序库与正在运行的读卡服务属于不同版本的 PC/SC。在 Snap、Flatpak 或容器中运行时容易发生这种情况。',
    next: (_, platform) =>
      platform === 'linux'
        ? '请将两者更新到相同版本（sudo apt upgrade），然后运行 sudo systemctl restart pcscd。如果在容器中运行，请改在容器外运行。'
        : '请完成系统更新并重新启动电脑。',
  },
  'service/not-answering': {
    title: '读卡服务没有应答',
    sentence: '服务似乎正在运行，但没有应答。卡没有损坏。',
    next: (_, platform) => restartService[platform],
  },
  'service/gone': {
    title: '读卡服务中途停止了',
    sentence: '使用途中，连接电脑与读卡器的服务停止了。卡没有损坏。',
    next: (_, platform) => startService[platform],
    afterwards: (_, platform) => (platform === 'mac' ? '' : CHANGES_BY_ITSELF),
  },
  'reader/none': {
    title: '找不到读卡器',
    sentence: '请将支持个人编号卡「マイナンバーカード」的读卡器连接到电脑。',
    next: '连接后会自动识别。如果没有识别，请换一个接口，并安装读卡器说明书中的驱动程序。',
  },
  'reader/gone': {
    title: '读卡器已断开',
    sentence: '使用途中，与读卡器的连接断开了。',
    next: '请重新插好连接线。识别后会自动重新读取。',
  },
  'reader/not-answering': {
    title: '读卡器没有应答',
    sentence: '这台读卡器中的处理停住了。其他读卡器可以使用。',
    next: (_, platform) =>
      platform === 'linux'
        ? '请拔下读卡器后重新插入。如果仍没有变化，请重新启动服务（sudo systemctl restart pcscd）。'
        : '请拔下读卡器后重新插入。如果仍没有变化，请重新启动电脑。',
  },
  'reader/short-answers': {
    title: '这台读卡器不能用于签名',
    sentence: '这台读卡器只传送较长应答的前一部分，因此无法接收签名。密码没有发送到卡。',
    next: '请使用其他读卡器。',
  },
  'card/none': {
    title: '请放置卡',
    sentence: '请将个人编号卡「マイナンバーカード」放在读卡器上或插入读卡器。此处不会要求输入PIN码。',
    next: '放好后，请不要移动卡，等到显示变化为止。从卡套中取出后更容易读取。',
  },
  'card/removed': {
    title: '卡离开得太早',
    sentence: '完成之前，卡就离开了读卡器。仅仅读取不会减少PIN码的剩余次数。',
    next: '请把卡重新放在读卡器上，不要移动，等到显示变化为止。',
  },
  'card/changed': {
    title: '卡已被更换',
    sentence: '现在放置的卡与屏幕显示的卡不同。没有向卡发送任何内容。',
    next: '请确认屏幕现在显示的内容，然后重新操作。',
  },
  'card/put-back': {
    title: '卡被取下后又放回',
    sentence: '操作途中，卡离开过读卡器。现在放置的是同一张卡。没有向卡发送任何内容。',
    next: '请让卡保持原位，从头重新操作。',
  },
  'card/in-use': {
    title: '其他软件正在使用卡',
    sentence:
      '其他软件使用卡期间无法读取。常见的是官方的 JPKI 软件「利用者クライアントソフト」或浏览器仍然开着。',
    next: '请完成在该软件中的操作，或关闭该软件，然后再读取一次。',
  },
  'card/not-permitted': {
    title: '没有使用卡的许可',
    sentence: '服务正在运行，也能看到读卡器，但拒绝了当前账户与卡的通信。',
    next: (_, platform) =>
      platform === 'linux'
        ? '请直接登录这台电脑使用，或请管理员用 polkit 规则允许 org.debian.pcsc-lite.access_card。'
        : '请让电脑的管理员允许此账户使用智能卡。',
  },
  'card/not-answering': {
    title: '卡没有应答',
    sentence: '检测到了卡，但无法与IC芯片通信。',
    next: '请从卡套中取出卡，确认方向后重新放置。放在金属桌面上或与其他卡重叠时，可能无法读取。',
  },
  'card/not-my-number': {
    title: '这似乎不是个人编号卡',
    sentence: '这似乎是驾照或交通卡等其他的卡。没有向卡写入任何内容。',
    next: '请更换为个人编号卡「マイナンバーカード」。',
  },
  'card/unexpected-answer': {
    title: '卡返回了意外的应答',
    sentence: ({ step, statusWord }) =>
      `读取途中收到了未知的应答（${step}，${statusWord}）。这不一定表示卡已损坏。`,
    next: '请把卡重新放在读卡器上，再读取一次。',
  },
  'certificate/absent': {
    title: '卡中没有这张电子证书',
    sentence:
      '未满15岁的人、没有申请的人，以及持有无PIN码卡「顔認証マイナンバーカード」的人等，卡中可能没有。这不是故障。',
    next: `如有需要，请到${OFFICE}咨询签发事宜。`,
  },
  'certificate/unreadable': {
    title: '无法读取电子证书',
    sentence: ({ reason }) => `从卡收到的内容不符合电子证书的格式（${reason}）。`,
    next: `请把卡重新放在读卡器上，再读取一次。如果反复出现，请到${OFFICE}请工作人员检查卡。`,
  },
  'pin/wrong': {
    title: ({ pin }) => `${word(pin)}不正确`,
    sentence: ({ pin, triesLeft }) => `${secret(pin)}不正确。剩余${triesLeft}次。`,
    next: ({ pin, triesLeft }) =>
      triesLeft === 1
        ? '再输错一次就会被锁定。如果不确定，请在此停止，找出您写下的记录。'
        : `请确认${pin === 'sign' ? '大写字母和数字' : '要求的是哪个PIN码'}，然后重新输入。如果没有把握，在此停止也不会有任何改变。`,
  },
  'pin/now-blocked': {
    title: ({ pin }) => `${word(pin)}已被锁定`,
    sentence: ({ pin }) =>
      `错误达到了规定的次数，${secret(pin)}不能再使用。其他PIN码和密码，以及作为身份证明文件的卡，仍可照常使用。`,
    next: ({ pin, reset }) => waysToReset[reset === 'office' ? 'resident' : pin],
  },
  'pin/blocked': {
    title: ({ pin }) => `${word(pin)}处于锁定状态`,
    sentence: ({ pin }) =>
      `因为以前连续输错，${secret(pin)}不能使用。其他PIN码和密码，以及作为身份证明文件的卡，仍可照常使用。`,
    next: ({ pin, reset }) => waysToReset[reset === 'office' ? 'resident' : pin],
  },
  'pin/absent': {
    title: ({ pin }) => `这张卡没有此${word(pin)}`,
    sentence: ({ pin }) =>
      `这张卡没有设置${secret(pin)}。无PIN码的卡「顔認証マイナンバーカード」等就是如此。这不是故障。`,
    next: `如有需要，请到${OFFICE}咨询设置事宜。`,
  },
  'pin/shape': {
    title: ({ pin }) => `${word(pin)}的格式不正确`,
    sentence: ({ pin }) =>
      pin === 'sign'
        ? '签名用密码「署名用パスワード」是6～16个字符，须同时包含字母和数字。还没有发送到卡，剩余次数没有减少。'
        : `${secret(pin)}是4位数字。还没有发送到卡，剩余次数没有减少。`,
    next: '请确认字符的数量和种类，然后重新输入。',
  },
  'pin/last-try': {
    title: '只剩1次机会',
    sentence: ({ pin }) => `再输错一次，${secret(pin)}就会被锁定。还没有向卡发送任何内容。`,
    next: '只有确定时，才在另一个窗口选择使用最后1次机会。否则请在此停止。',
  },
  'pin/counter-changed': {
    title: '剩余次数与屏幕不同',
    sentence: ({ pin }) =>
      `${secret(pin)}的剩余次数已经改变。可能是在其他软件中尝试过。没有向卡发送任何内容。`,
    next: '请看过新的剩余次数，再决定是否继续。',
  },
  'pin/not-tried': {
    title: '卡没有进行核对',
    sentence: ({ pin }) =>
      `已发送${secret(pin)}，但剩余次数没有减少。读卡器似乎没有把内容送到卡里，因此不知道是否正确。`,
    next: '请换一个读卡器。',
  },
  'pin/outcome-unknown': {
    title: '结果尚不清楚',
    sentence: ({ pin }) =>
      `发送${secret(pin)}之后，在收到应答之前与卡的通信中断了。剩余次数是否减少，目前还不知道。`,
    next: '请把卡重新放在读卡器上。显示剩余次数后，请确认后再继续。',
  },
  'pin/change-refused': {
    title: ({ pin }) => `新的${word(pin)}未被接受`,
    sentence: ({ pin, statusWord }) =>
      `卡没有接受新的${secret(pin)}（${statusWord}）。仍是原来的${word(pin)}。`,
    next: '请另选一个，再次修改。',
  },
  'pin/change-unknown': {
    title: '不清楚是否已修改',
    sentence: ({ pin }) =>
      `发送新的${secret(pin)}之后，在收到应答之前与卡的通信中断了。现在是原来的还是新的，无法确定。`,
    next: '请把卡重新放在读卡器上。下次使用时，请先试新的。',
  },
  'pin/pad-cancelled': {
    title: '已在读卡器上取消',
    sentence: '因为按下了读卡器的取消键，操作已停止。剩余次数没有减少。',
    next: '要继续时，请重新开始。在此停止也不会有任何改变。',
  },
  'pin/pad-timed-out': {
    title: '在读卡器上输入超时',
    sentence: '有一段时间没有按读卡器的按键。剩余次数没有减少。',
    next: '请重新开始，在读卡器要求输入后30秒以内输入。',
  },
  'pin/pad-mismatch': {
    title: '在读卡器上的输入不一致',
    sentence: '输入的不是4位，或者新的PIN码两次不同。剩余次数没有减少。',
    next: '请重新开始，用读卡器的按键再次输入。',
  },
  'pin/pad-unusable': {
    title: '无法使用读卡器的按键',
    sentence: '读卡器没有接受这项操作。剩余次数没有减少。',
    next: '请不用读卡器的按键，改在此屏幕输入。',
  },
  'operation/declined': {
    title: '已在此停止',
    sentence: '因为选择了“停止”，没有向卡发送任何内容，剩余次数没有减少。',
    next: '要继续时，请再操作一次。',
  },
  'card/unidentified': {
    title: '无法识别这张卡',
    sentence: '未能从卡中读到可与其他卡区分的信息。为了不发给别的卡，不会发送PIN码或密码。',
    next: '请重新放好卡，再读一次。如果多次出现，请到住民票所在的市区町村窗口「市区町村の窓口」请工作人员检查卡。',
  },
  'pin/counted-more': {
    title: '剩余次数减少了不止一次',
    sentence: ({ pin, triesLeft, counted }) =>
      `${secret(pin)}只发送了一次，但卡计了${counted}次。还剩${triesLeft}次。可能是读卡器自行重复发送。`,
    next: '请不要再用这个读卡器输入PIN码或密码。请换一个读卡器。',
  },
  'pin/counter-falls': {
    title: '剩余次数自行减少',
    sentence: ({ pin }) =>
      `${secret(pin)}的剩余次数比上次看到时少，而这里什么都没有发送。如果不是在别处输错，那么就是仅仅查询也会被这张卡或读卡器计数。为了不再减少，已停止查询。`,
    next: '只有记得在其他软件或电脑上输错过时，才请再读一次。否则请不要使用这个读卡器。',
  },
  'elsewhere/no-opensc': {
    title: '找不到 OpenSC',
    sentence: '这台电脑上没有供其他软件使用卡的部件（OpenSC 的 PKCS #11 模块）。',
    next: '请用页面上的命令安装 OpenSC，然后再查看一次。',
  },
  'elsewhere/opensc-changed': {
    title: 'OpenSC 的位置变了',
    sentence: '页面显示这些行之后，OpenSC 的位置变了，更新时可能会这样。没有写入任何您没有看到的内容。',
    next: '请按“再查看一次”，看过新的行之后再按一次。',
  },
  'elsewhere/card-cannot': {
    title: '这张卡的密钥在这里不能用于 SSH',
    sentence: '这张卡的电子证书已经读取。它的密钥类型与本软件能交给 SSH 的类型（RSA）不同。',
    next: '请使用现在的个人编号卡。',
  },
  'elsewhere/changed-by-hand': {
    title: '没有更改设置文件',
    sentence: '文件的内容与预想的不同。为了不损坏它，什么都没有写入。',
    next: '请打开文件，手动修改 Shomei 的几行。',
  },
  'elsewhere/not-written': {
    title: '无法写入设置文件',
    sentence: '磁盘已满，或者没有写入权限。文件仍与之前一样。',
    next: '请确认有可用空间，并且您可以写入该文件及其文件夹，然后再按一次。',
  },
  'elsewhere/browser-open': {
    title: '浏览器正在运行',
    sentence: '浏览器运行时会覆盖设置。什么都没有更改。',
    next: '请关闭浏览器的所有窗口，然后再按一次。',
  },
  'elsewhere/not-started': {
    title: '无法打开浏览器',
    sentence: '无法启动浏览器程序。',
    next: '请确认已安装浏览器，然后再按一次。',
  },
  'operation/busy': {
    title: '上一项操作尚未完成',
    sentence: '卡一次只能做一件事。',
    next: '请稍等片刻，再次操作。',
  },
  'operation/switched-off': {
    title: '这台电脑上已停用',
    sentence: '管理这台电脑的人停用了此功能。没有任何改动。',
    next: '如有需要，请咨询这台电脑的管理员。',
  },
  'operation/ended': {
    title: '已中途停止',
    sentence: '程序即将结束，或电脑即将休眠，因此没有继续。PIN码和密码都没有改变。',
    next: '如有需要，请从头再操作一次。',
  },
  'file/not-saved': {
    title: '无法保存文件',
    sentence: '无法写入您选择的位置。原有的文件保持不变。',
    next: '请选择其他位置，再次保存。',
  },
  'file/disk-full': {
    title: '磁盘已满',
    sentence: '您选择的位置没有剩余空间，无法写入。原有的文件保持不变。',
    next: '请腾出空间或选择其他位置，再次保存。',
  },
  'file/not-kept': {
    title: '无法保存到这台电脑',
    sentence: '无法写入 Shomei 保存自身记录的位置：磁盘已满，或不允许写入。以前的记录保持不变。',
    next: '请确认有剩余空间并且允许写入，然后再试一次。',
  },
  'reminders/full': {
    title: '不能再添加提醒',
    sentence: '最多保存 100 条提醒。新的没有添加，已有的保持不变。',
    next: '请删除不需要的提醒，然后再试一次。',
  },
  'file/not-deleted': {
    title: '无法从这台电脑删除',
    sentence: '要删除的内容仍在这台电脑上：其他程序正在使用，或不允许删除。',
    next: '请关闭其他程序，确认允许写入，然后再次删除。',
  },
  'link/not-opened': {
    title: '无法打开浏览器',
    sentence: '这台电脑的浏览器没有接收该页面。',
    next: ({ address }) => `请自行打开浏览器，输入 ${address} 。`,
  },
  'page/not-printed': {
    title: '无法生成 PDF',
    sentence: '无法把此页面转换成 PDF。没有保存任何内容。',
    next: '请再试一次。如果仍然失败，请重新打开 Shomei。',
  },
  'file/not-readable': {
    title: '无法打开文件',
    sentence: '文件已不存在，或您没有读取权限，或文件在此期间被改写。',
    next: '请确认文件仍在原来的位置，然后重新选择。',
  },
  internal: {
    title: '发生了意外的问题',
    sentence: ({ incident }) => `本软件内部发生了问题（编号 ${incident}）。`,
    next: '请重新打开 Shomei。如果反复出现，请将此编号告知开发者。',
  },
};

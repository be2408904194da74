/** Letters of the guide's simplified Chinese as they are written in Hong Kong, Taiwan and Macau. */
const traditional =
  '與專業丟兩嚴個臨為舉義習鄉書亂於僅從們價會傳體餘側儲兒關內寫決況準幾憑則剛刪別製辦務動區醫單賣佔廠廳歷壓參發變號後嗎啟員響團圍國場塊壞報牆殼處備復複夠頭夾媽嬰學寶實寬對尋將嘗盡屆屬歲幫帶並庫應廢異棄張強當錄徑態總慣願戶執擴護擔擬擁撥擇掛損撿換據攝攜數斷無舊時顯暫權雜條來極構標欄樣檔橋機檢歐殘匯漢沒淺測瀏滿燈災點狀猶獨現電畫療監蓋盜盤碼確礙離種稱稅竅築簽簡類約紙紋線練組細終紹經結繪給絡絕統繼續維綜緩編縮網羅職聯腦臉節蘋範榮藥獲藍虛補裝見規覽觸計認讓記許論設訣證識詐訴診詞譯試話詢該詳語誤說請讀誰敗帳賬貼費資賴轉軟載較輔輸邊達遷過運還這進遠連適選遞遺郵裡裏鑰鈕鐘錢銀鋪鏈銷鎖錯鍵長門閉問閏間閱險隨隱難頁項順須預領題顏馬驅駛駕驗騙驟懷產親繳齡';
const simplified =
  '与专业丢两严个临为举义习乡书乱于仅从们价会传体余侧储儿关内写决况准几凭则刚删别制办务动区医单卖占厂厅历压参发变号后吗启员响团围国场块坏报墙壳处备复复够头夹妈婴学宝实宽对寻将尝尽届属岁帮带并库应废异弃张强当录径态总惯愿户执扩护担拟拥拨择挂损捡换据摄携数断无旧时显暂权杂条来极构标栏样档桥机检欧残汇汉没浅测浏满灯灾点状犹独现电画疗监盖盗盘码确碍离种称税窍筑签简类约纸纹线练组细终绍经结绘给络绝统继续维综缓编缩网罗职联脑脸节苹范荣药获蓝虚补装见规览触计认让记许论设诀证识诈诉诊词译试话询该详语误说请读谁败账账贴费资赖转软载较辅输边达迁过运还这进远连适选递遗邮里里钥钮钟钱银铺链销锁错键长门闭问闰间阅险随隐难页项顺须预领题颜马驱驶驾验骗骤怀产亲缴龄';

const toSimplified = new Map([...traditional].map((letter, at) => [letter, [...simplified][at] ?? letter]));

/** Chinese in simplified letters, whichever it was written in. */
export const inSimplified = (text: string): string =>
  text.replace(/\p{Script=Han}/gu, (letter) => toSimplified.get(letter) ?? letter);

package io.github.copguidelines.safeguarding;

/** Traditional Chinese characters as simplified ones, for words, places and family names. */
final class HanForms {

  private static final char FIRST = 0x4E00;
  private static final char LAST = 0x9FFF;

  /** Each traditional character appears before its simplified one. */
  private static final String PAIRS =
      "學学號号樓楼歲岁級级國国電电話话與与會会媽妈爺爷張张陳陈劉刘黃黄楊杨趙赵吳吴鄧邓鄭郑許许謝谢馬马羅罗葉叶蘇苏賴赖鍾钟蕭萧孫孙門门戶户證证護护區区縣县鄉乡鎮镇鄰邻裡里衛卫聯联"
          + "絡络連连親亲爾尔園园廈厦灣湾龍龙個个稱称讀读寫写說说請请兒儿賬账帳账暱昵網网機机剛刚滿满齡龄處处長长員员醫医師师導导課课實实驗验發发現现過过後后來来時时報报這这將将從从對对"
          + "給给讓让為为參参畫画領领講讲製制繪绘擔担創创開开負负認认識识屆届歷历產产條条單单關关溫温韓韩馮冯呂吕盧卢閻阎龔龚簡简歐欧譚谭賀贺齊齐顏颜駱骆樂乐衝冲業业幾几雙双務务託托兩两"
          + "獲获獎奖總总經经隊队見见頁页規规則则權权團团體体構构應应須须該该間间問问題题點点無无沒没別别當当監监養养轉转調调協协視视頻频聽听線线諮咨詢询辦办廳厅廣广場场館馆資资訊讯藥药"
          + "術术節节書书圖图頭头臉脸鄺邝閔闵駐驻莊庄蔣蒋閆闫繆缪藍蓝舊旧東东棟栋層层徑径橋桥嶺岭壩坝碼码遠远進进選选達达運运還还";

  private static final char[] SIMPLIFIED = table();

  private HanForms() {}

  private static char[] table() {
    char[] table = new char[LAST - FIRST + 1];
    for (int i = 0; i < table.length; i++) {
      table[i] = (char) (FIRST + i);
    }
    for (int i = 0; i < PAIRS.length(); i += 2) {
      table[PAIRS.charAt(i) - FIRST] = PAIRS.charAt(i + 1);
    }
    return table;
  }

  /** Returns the simplified character; the same one where none is known. */
  static char simplified(char c) {
    return c >= FIRST && c <= LAST ? SIMPLIFIED[c - FIRST] : c;
  }

  /** Returns a text with simplified characters. */
  static String simplified(String text) {
    char[] simplified = text.toCharArray();
    for (int i = 0; i < simplified.length; i++) {
      simplified[i] = simplified(simplified[i]);
    }
    return new String(simplified);
  }
}

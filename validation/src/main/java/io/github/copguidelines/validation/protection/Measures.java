package io.github.copguidelines.validation.protection;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units that count nobody: shares, means, times and scores, in the six languages. */
final class Measures {

  private static final String[] SHARES = {
    "%",
    "٪",
    "per cent",
    "percent",
    "pour cent",
    "pourcent",
    "por ciento",
    "porcent",
    "процент",
    "بالمئة",
    "بالمائة",
    "في المئة",
    "في المائة",
    "نسبة مئوية",
    "百分"
  };

  /** What a unit begins with: "years" is a time, "children below 13 years" is not. */
  private static final Set<String> FIRST =
      Set.of(
          String.join(
                  ",",
                  "pct,share,proportion,rate,ratio,index,score,scores,point,points,mean,average,median",
                  "hour,hours,minute,minutes,second,seconds,day,days,week,weeks,month,months,year,years",
                  "grade,marks,usd,eur,chf,dollars,euros,degrees,level",
                  "part,taux,indice,moyenne,médiane,note,heure,heures,jour,jours,semaine,semaines,mois",
                  "an,ans,année,années,niveau",
                  "proporción,tasa,razón,índice,puntuación,punto,puntos,promedio,media,mediana,nota",
                  "hora,horas,minuto,minutos,día,días,semana,semanas,mes,meses,año,años,nivel",
                  "доля,доли,индекс,балл,балла,баллы,баллов,среднее,средний,средняя,медиана,коэффициент",
                  "час,часа,часы,часов,минут,минуты,минута,день,дня,дней,дни,неделя,недели,недель",
                  "месяц,месяца,месяцев,месяцы,год,года,годы,лет,оценка,уровень,пункт,пункты,пунктов",
                  "نسبة,معدل,متوسط,مؤشر,درجة,درجات,نقطة,نقاط,ساعة,ساعات,دقيقة,دقائق,يوم,أيام,أسبوع",
                  "أسابيع,شهر,أشهر,سنة,سنوات,عام,أعوام,مستوى,حصة")
              .split(","));

  /** Chinese has no blanks between words. */
  private static final String[] HAN = {
    "平均", "比例", "占比", "比率", "指数", "得分", "分数", "评分", "小时", "分钟", "个月", "年数", "天数", "中位数"
  };

  private static final Set<String> HAN_ALONE = Set.of("年", "分", "天", "日", "周", "月", "岁", "元");

  private static final Pattern LEAD =
      Pattern.compile(
          "(?:number of |nombre d['’e] ?|número de |cantidad de |число |количество |عدد"
              + " )?(\\P{L}*)");

  private Measures() {}

  /** Returns true if whole numbers of a unit are no count of people or cases. */
  static boolean has(String unit) {
    String text = unit.toLowerCase(Locale.ROOT).strip();
    return isShare(text)
        || FIRST.contains(first(text))
        || HAN_ALONE.contains(text)
        || text.endsWith("率")
        || startsInHan(text);
  }

  /** A percentage behind a number is a remark: "children (12% of all)" are children. */
  private static boolean isShare(String text) {
    for (String share : SHARES) {
      int at = text.indexOf(share);
      if (at >= 0) {
        String before = text.substring(0, at).stripTrailing();
        if (before.isEmpty() || !Character.isDigit(before.charAt(before.length() - 1))) {
          return true;
        }
      }
    }
    return false;
  }

  private static String first(String text) {
    Matcher lead = LEAD.matcher(text);
    int start = lead.lookingAt() ? lead.end() : 0;
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static boolean startsInHan(String text) {
    for (String word : HAN) {
      if (text.startsWith(word)) {
        return true;
      }
    }
    return false;
  }
}

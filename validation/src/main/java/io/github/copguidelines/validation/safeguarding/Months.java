package io.github.copguidelines.validation.safeguarding;

import java.util.Set;

/** The names of months in the six languages, as a date has them. */
final class Months {

  private static final Set<String> NAMES =
      Set.of(
          ("january,february,march,april,may,june,july,august,september,october,november,december,"
                  + "jan,feb,mar,apr,jun,jul,aug,sep,sept,oct,nov,dec,"
                  + "enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,setiembre,octubre,"
                  + "noviembre,diciembre,"
                  + "janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,"
                  + "décembre,"
                  + "января,февраля,марта,апреля,мая,июня,июля,августа,сентября,октября,ноября,"
                  + "декабря,"
                  + "январь,февраль,март,апрель,май,июнь,июль,август,сентябрь,октябрь,ноябрь,"
                  + "декабрь,"
                  + "يناير,فبراير,مارس,أبريل,إبريل,مايو,يونيو,يوليو,أغسطس,سبتمبر,أكتوبر,نوفمبر,"
                  + "ديسمبر,جانفي,فيفري,أفريل,ماي,جوان,جويلية,أوت,شباط,آذار,نيسان,أيار,حزيران,"
                  + "تموز,آب,أيلول")
              .split(","));

  private Months() {}

  /** Returns true if a word in lower case is the name of a month. */
  static boolean has(String word) {
    return NAMES.contains(word);
  }
}

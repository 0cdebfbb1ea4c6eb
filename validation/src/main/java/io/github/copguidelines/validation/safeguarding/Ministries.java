package io.github.copguidelines.validation.safeguarding;

import java.util.Set;

/**
 * The full name of a ministry right before an address, which is then no private one.
 *
 * <p>Only a name that is all of known words counts: whatever else stands between the ministry and
 * the address may be a person who lives there.
 */
final class Ministries {

  private static final Set<String> HEADS =
      Set.of("ministry", "ministère", "ministerio", "министерство", "министерства", "وزارة");

  private static final Set<String> FIELDS =
      Set.of(
          String.join(
                  ",",
                  "of,the,and,for,education,justice,interior,health,labour,labor,social,affairs,youth",
                  "sport,sports,science,culture,communications,communication,information,technology",
                  "digital,family,families,children,women,development,home,internal,public,national,higher",
                  "de,del,la,las,los,du,des,les,et,y,e,l'éducation,nationale,l'intérieur,santé,sociales",
                  "affaires,jeunesse,travail,solidarités,l'enfance,famille,femmes,numérique,recherche",
                  "l'enseignement,supérieur,publique,technologies",
                  "educación,justicia,salud,trabajo,asuntos,juventud,deporte,deportes,ciencia",
                  "cultura,comunicaciones,tecnologías,información,familia,niñez,mujer,desarrollo,pública",
                  "nacional,inclusión,seguridad,derechos,superior",
                  "просвещения,образования,науки,культуры,здравоохранения,внутренних,дел,юстиции,труда",
                  "и,социальной,защиты,развития,цифрового,связи,массовых,коммуникаций,населения,спорта",
                  "молодежи,молодёжи,высшего,по,делам",
                  "التربية,والتربية,التعليم,والتعليم,الداخلية,العدل,الصحة,الشؤون,الاجتماعية,التضامن",
                  "الاجتماعي,الاتصالات,وتكنولوجيا,المعلومات,الأسرة,والطفولة,الوطنية,العالي,والبحث",
                  "العلمي,الثقافة,الشباب,والرياضة,والفنون,التنمية")
              .split(","));

  private static final int MOST_WORDS = 10;

  private Ministries() {}

  /** Returns true if the name of one and a comma stand before an address, its town aside. */
  static boolean areBefore(ScannedText text, int start) {
    Words words = new Words(text, start);
    if (words.signBefore(",") == '\0') {
      return false;
    }
    // "г. Москва" and a number by which letters are sorted
    Words town = words.copy();
    if (town.back() && town.isCapitalised() && town.signBefore(".") != '\0' && town.back()) {
      if (town.folded().equals("г") && town.signBefore(",") != '\0') {
        words = town;
      }
    }
    int at = words.start();
    while (text.at(at - 1) == ' ' || Glyphs.isDigit(text.at(at - 1))) {
      at--;
    }
    words.moveTo(at);
    words.signBefore(",");
    for (int i = 0; i < MOST_WORDS && words.back(); i++) {
      String word = words.folded();
      if (HEADS.contains(word)) {
        return i > 0;
      }
      if (!FIELDS.contains(word)) {
        return false;
      }
    }
    return false;
  }
}

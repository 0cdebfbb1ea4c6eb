package io.github.copguidelines.validation.safeguarding;

import java.util.Set;

/** The words around an age in the languages that put blanks between words. */
final class AgeWords {

  private static final Set<String> UNITS =
      Set.of(
          "years-old",
          "year-old",
          "yrs",
          "yr",
          "y-o",
          "yo",
          "añitos",
          "годика",
          "годиков",
          "años",
          "año",
          "ans",
          "an",
          "лет",
          "года",
          "год",
          "عاما",
          "عام",
          "عامًا",
          "سنة",
          "سنوات",
          "أعوام");

  /** What stands between a name and an age. */
  private static final Set<String> LINKS =
      Set.of(
          "a",
          "an",
          "is",
          "was",
          "just",
          "only",
          "now",
          "who",
          "girl",
          "boy",
          "pupil",
          "student",
          "child",
          "from",
          "the",
          "age",
          "de",
          "una",
          "un",
          "niña",
          "niño",
          "chica",
          "chico",
          "con",
          "alumna",
          "alumno",
          "joven",
          "une",
          "fille",
          "fillette",
          "garçon",
          "enfant",
          "élève",
          "qui",
          "девочка",
          "мальчик",
          "ученица",
          "ученик",
          "школьница",
          "школьник",
          "ему",
          "ей",
          "было",
          "сейчас",
          "وهي",
          "وهو",
          "طفلة",
          "طفل",
          "فتاة",
          "فتى",
          "من",
          "العمر",
          "ذات",
          "ذو",
          "السنوات",
          "الـ",
          "of",
          "eu",
          "aura",
          "estudiante",
          "menor",
          "collégien",
          "collégienne",
          "lycéen",
          "lycéenne",
          "adolescent",
          "adolescente",
          "étudiant",
          "étudiante",
          "подросток",
          "будет",
          "скоро",
          "طالبة",
          "طالب",
          "تلميذة",
          "تلميذ",
          "then",
          "alors",
          "entonces",
          "тогда",
          "est",
          "était",
          "avait",
          "n'a",
          "n'avait",
          "que",
          "seulement",
          "es",
          "era",
          "la",
          "edad",
          "solo",
          "sólo",
          "apenas",
          "tan",
          "всего",
          "только",
          "лишь",
          "уже",
          "в",
          "сегодня",
          "فقط",
          "في",
          "سن",
          "كان",
          "كانت");

  /** Those of them that can only speak of an age. */
  private static final Set<String> AGED =
      Set.of(
          "aged",
          "turned",
          "tiene",
          "tenía",
          "cumplió",
          "cumple",
          "âgé",
          "âgée",
          "возрасте",
          "возраст",
          "исполнилось",
          "البالغ",
          "البالغة",
          "بالغ",
          "بالغة",
          "عمره",
          "عمرها",
          "وعمره",
          "وعمرها",
          "تبلغ",
          "يبلغ",
          "ابن",
          "ابنة");

  /** What stands between an age and a name that follows it. */
  private static final Set<String> LINKS_ON =
      Set.of(
          "girl",
          "boy",
          "pupil",
          "student",
          "child",
          "daughter",
          "son",
          "девочка",
          "мальчик",
          "школьница",
          "школьник",
          "ученица",
          "ученик",
          "по");

  private static final Set<String> NAMED =
      Set.of(
          "called",
          "named",
          "llamada",
          "llamado",
          "nommée",
          "nommé",
          "prénommée",
          "prénommé",
          "appelée",
          "имени");

  /** What follows a number of years that is no age. */
  private static final Set<String> DURATIONS =
      Set.of(
          "of",
          "de",
          "d",
          "du",
          "later",
          "ago",
          "earlier",
          "after",
          "before",
          "después",
          "antes",
          "plus",
          "après",
          "работы",
          "опыта",
          "назад",
          "спустя",
          "деятельности",
          "من",
          "على");

  private static final Set<String> CHILDREN =
      Set.of("الطفل", "الطفلة", "الفتاة", "الفتى", "التلميذ", "التلميذة", "الطالب", "الطالبة");

  private static final Set<String> ARABIC_NAMES =
      Set.of(
          ("محمد,أحمد,محمود,علي,عمر,يوسف,إبراهيم,خالد,حسن,حسين,سعيد,عبدالله,مصطفى,كريم,طارق,"
                  + "زيد,زياد,رامي,سامي,فهد,فيصل,ماجد,نادر,هاني,وليد,ياسر,ياسين,أنس,بلال,جمال,"
                  + "أمينة,فاطمة,عائشة,خديجة,مريم,زينب,سارة,ليلى,نور,هدى,هند,سلمى,سعاد,رنا,ريم,"
                  + "دينا,دانة,جنى,حنان,رانيا,رحمة,شيماء,لينا,لمى,منى,مها,ندى,نورة,نوال,ياسمين,"
                  + "آية,أسماء,إيمان,بسمة,تالا,جميلة,زهراء,سمية,صفاء,عبير,غادة,فرح,لطيفة,ملك")
              .split(","));

  private static final Set<String> RANGES = Set.of("to", "and", "or", "through", "until");

  private AgeWords() {}

  static boolean isUnit(String word) {
    return UNITS.contains(word);
  }

  /** Returns true for the adjective that a language makes of an age: 12-летняя. */
  static boolean isAdjective(String word) {
    return word.equals("year-old") || word.startsWith("летн");
  }

  static boolean isLink(String word) {
    return LINKS.contains(word) || isAged(word);
  }

  static boolean isAged(String word) {
    return AGED.contains(word);
  }

  static boolean isLinkOn(String word) {
    return LINKS_ON.contains(word) || isNamed(word);
  }

  static boolean isNamed(String word) {
    return NAMED.contains(word);
  }

  static boolean isDuration(String word) {
    return DURATIONS.contains(word) || word.startsWith("d'");
  }

  static boolean isChild(String word) {
    return CHILDREN.contains(word);
  }

  static boolean isArabicName(String word) {
    return ARABIC_NAMES.contains(word);
  }

  /** Returns true for what makes two ages a range. */
  static boolean isRange(String word) {
    return RANGES.contains(word);
  }
}
